using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Where links to the bot point. The host stores the name that the channel gave it as the setting <c>bot-username</c>.</summary>
internal sealed class BotAddress(Unit unit)
{
    private const string Username = "select value from settings where name = 'bot-username'";

    /// <summary>Without a known name: the command that does the same.</summary>
    public async Task<string> LinkToAsync(string payload, CancellationToken ct) =>
        await unit.SingleAsync<string>(Username, null, ct) is { Length: > 0 } bot ? $"https://t.me/{bot}?start={payload}" : $"/start {payload}";
}
