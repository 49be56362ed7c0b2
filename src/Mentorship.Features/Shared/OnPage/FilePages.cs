using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Features;

/// <summary>What a page of the service says.</summary>
/// <param name="Button">Empty where there is nothing to press.</param>
public sealed record PageWords(string Language, string Title, string Text, string Button = "");

/// <summary>The pages on which people fetch files that must not lie in a chat. Looking takes nothing away: programs look at links too.</summary>
public sealed class FilePages(UnitScopes scopes)
{
    /// <summary>The address on the web host, with its one parameter.</summary>
    public const string Route = "/file/{token}";

    public static string PathOf(string token) => Route.Replace("{token}", token, StringComparison.Ordinal);

    /// <summary>Null alike for what was never given out, has been used, is too old, or belongs to whoever may not have it any more.</summary>
    public Task<PageWords?> ShowAsync(string token, CancellationToken ct) => RunAsync(desk => desk.ShowAsync(token, ct), ct);

    /// <summary>Gives the file and ends the link.</summary>
    public Task<MadeFile?> TakeAsync(string token, CancellationToken ct) => RunAsync(desk => desk.TakeAsync(token, ct), ct);

    /// <summary>In the language of the installation: nobody is known here.</summary>
    public Task<PageWords> GoneAsync(CancellationToken ct) => RunAsync(desk => Task.FromResult(desk.Gone()), ct);

    private Task<T> RunAsync<T>(Func<PageDesk, Task<T>> work, CancellationToken ct) =>
        scopes.RunAsync((services, _) => work(services.GetRequiredService<PageDesk>()), ct);
}
