using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Where links to the bot point.</summary>
internal sealed class BotAddress(Unit unit)
{
    /// <summary>Without a known name: the command that does the same.</summary>
    public async Task<string> LinkToAsync(string payload, CancellationToken ct) => await UrlToAsync(payload, ct) ?? $"/start {payload}";

    /// <summary>The same for places where commands are of no use: null without a known name.</summary>
    public async Task<string?> UrlToAsync(string payload, CancellationToken ct) =>
        await Notes.ReadAsync(unit, Notes.BotUsername, ct) is { Length: > 0 } bot ? $"https://t.me/{bot}?start={payload}" : null;
}
