using Mentorship.Domain.Meetings.Ics;
using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>A person's calendar as a program fetches it.</summary>
/// <param name="Tag">Changes with every change of what it says.</param>
public sealed record FeedPage(string Text, string Tag, DateTimeOffset ChangedAt);

/// <summary>The pages to which people subscribe. Whoever knows an address reads it, so it is never written down anywhere.</summary>
public sealed class FeedPages(UnitScopes scopes, IOptions<WebOptions> web)
{
    /// <summary>The address on the web host, with its one parameter.</summary>
    public const string Route = "/calendar/{token}.ics";

    /// <summary>Leads on to the program that subscribes: a button of a messenger cannot hold such an address itself.</summary>
    public const string OpenRoute = "/calendar/{token}/open";

    public const string MediaType = IcsFile.MediaType;

    /// <summary>The same host and path, for programs that keep asking: of https they read a file once.</summary>
    private const string Subscribing = "webcal";

    public static string PathOf(string token, string route = Route) => route.Replace("{token}", token, StringComparison.Ordinal);

    /// <summary>Null alike for what was never given out, was switched off, or belongs to whoever may not meet any more.</summary>
    public Task<FeedPage?> FindAsync(string token, CancellationToken ct) =>
        scopes.RunAsync((services, _) => services.GetRequiredService<FeedReader>().ReadAsync(token, ct), ct);

    /// <summary>Where a phone subscribes; null like what is not found.</summary>
    public async Task<string?> SubscribeAsync(string token, CancellationToken ct) =>
        web.Value.PublicUrl is { Length: > 0 } host && await FindAsync(token, ct) is not null
            ? $"{Subscribing}{host.TrimEnd('/')[host.IndexOf(':', StringComparison.Ordinal)..]}{PathOf(token)}"
            : null;
}
