using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>
/// Keeps one chat from taking the service away from the others: so many messages a minute are taken at once, those beyond wait for
/// the next minute. Nothing is dropped, and the person is told once.
/// </summary>
internal sealed class Floods(ILogger<Floods> log)
{
    private const int MessagesAMinute = 120;

    private readonly ChatMemory<Tally> _chats = new();

    /// <summary>Counts a message, once however often its unit runs; true when the person is to be told that it is too many.</summary>
    public bool IsNews(string chat, Occasion on)
    {
        var minute = MinuteOf(on.Now);
        var tally = _chats.Change(chat, new Tally(minute, 1, WasFull: false, on.Seq), was =>
            was.Seq == on.Seq ? was
            : was.Minute == minute ? was with { Count = was.Count + 1, Seq = on.Seq }
            : new Tally(minute, 1, WasFull: was.IsFull && was.Minute == minute - 1, on.Seq));
        if (tally.Count != MessagesAMinute + 1 || tally.WasFull) return false;
        log.Flooded(chat, on.Seq);
        return true;
    }

    /// <summary>When the lane may go on; null for at once.</summary>
    public DateTimeOffset? HoldsUntil(string lane, DateTimeOffset now) =>
        _chats.TryGet(lane, out var tally) && tally.IsFull && tally.Minute == MinuteOf(now)
            ? DateTimeOffset.FromUnixTimeSeconds((tally.Minute + 1) * 60)
            : null;

    private static long MinuteOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / 60;

    private sealed record Tally(long Minute, int Count, bool WasFull, long Seq)
    {
        public bool IsFull => Count > MessagesAMinute;
    }
}
