using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Where links to the bot point.</summary>
internal sealed class BotAddress(Unit unit)
{
    /// <summary>Without a known name: the command that does the same.</summary>
    public async Task<string> LinkToAsync(string payload, CancellationToken ct) => await UrlToAsync(payload, ct) ?? CommandFor(payload);

    /// <summary>The same for places where commands are of no use: null without a known name.</summary>
    public async Task<string?> UrlToAsync(string payload, CancellationToken ct) =>
        UrlTo(await Notes.ReadAsync(unit, Notes.BotUsername, ct), payload);

    /// <summary>The same for a name that is known already.</summary>
    public static string LinkTo(string? bot, string payload) => UrlTo(bot, payload) ?? CommandFor(payload);

    private static string? UrlTo(string? bot, string payload) => bot is { Length: > 0 } ? $"https://t.me/{bot}?start={payload}" : null;

    private static string CommandFor(string payload) => $"/start {payload}";
}
