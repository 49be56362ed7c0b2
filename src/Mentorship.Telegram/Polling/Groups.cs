using System.Collections.Concurrent;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Logging;

namespace Mentorship.Telegram.Polling;

/// <summary>
/// Leaves groups and channels into which somebody has put the bot: only private chats are served, and a mute bot would seem broken.
/// Where leaving fails, the next update from there tries again.
/// </summary>
internal sealed class Groups(BotApiClient client, ILogger<Groups> log)
{
    private readonly ConcurrentDictionary<long, bool> _leaving = new();

    /// <summary>Returns at once: nobody waits for a farewell.</summary>
    public void LeaveIfAny(RawUpdate update)
    {
        if (update.Group is { } group && _leaving.TryAdd(group, true)) _ = LeaveAsync(group);
    }

    private async Task LeaveAsync(long group)
    {
        var reply = await client.LeaveChatAsync(new LeaveChat(group), CancellationToken.None);
        log.GroupLeft(reply.End, reply.Status);
        _leaving.TryRemove(group, out _);
    }
}
