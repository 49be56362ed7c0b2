using Mentorship.Domain.Meetings.Ics;
using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features.Meetings;

/// <summary>A person's calendar as a program fetches it.</summary>
/// <param name="Tag">Changes with every change of what it says.</param>
public sealed record FeedPage(string Text, string Tag, DateTimeOffset ChangedAt);

/// <summary>The pages to which people subscribe. Whoever knows an address reads it, so it is never written down anywhere.</summary>
public sealed class FeedPages(UnitScopes scopes)
{
    /// <summary>The address on the web host, with its one parameter.</summary>
    public const string Route = "/calendar/{token}.ics";

    public const string MediaType = IcsFile.MediaType;

    public static string PathOf(string token) => Route.Replace("{token}", token, StringComparison.Ordinal);

    /// <summary>Null alike for what was never given out, was switched off, or belongs to whoever may not meet any more.</summary>
    public Task<FeedPage?> FindAsync(string token, CancellationToken ct) =>
        scopes.RunAsync((services, _) => services.GetRequiredService<FeedReader>().ReadAsync(token, ct), ct);
}
