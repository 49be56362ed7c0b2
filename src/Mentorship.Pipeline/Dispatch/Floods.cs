using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>
/// Keeps one chat from taking the service away from the others. So many messages a minute are taken at once, and so many changes of
/// messages; those beyond wait for the next minute: nothing is dropped, and the person is told once. A press is no words that could be
/// lost: beyond its limit it is answered and does nothing.
/// </summary>
internal sealed class Floods(ILogger<Floods> log)
{
    private const int MessagesAMinute = 120;
    private const int EditsAMinute = 120;

    /// <summary>Of hasty ones only, five a second for a whole minute: no finger keeps that up, and who waits is not counted.</summary>
    private const int PressesAMinute = 300;

    private readonly Limit _messages = new(MessagesAMinute);
    private readonly Limit _edits = new(EditsAMinute);
    private readonly Limit _presses = new(PressesAMinute);

    /// <summary>Counts words or a change of them, once however often the unit runs.</summary>
    /// <returns>True when the person is to be told that it is too much.</returns>
    public bool IsNews(Incoming incoming, Occasion on) =>
        IsNews((incoming is Incoming.Edit ? _edits : _messages).Count(incoming.Chat, on), on);

    /// <summary>Counts a press; true when it is to do nothing.</summary>
    /// <param name="isHasty">It did not wait for the answer to the one before.</param>
    public bool IsTooMany(Incoming.Press press, bool isHasty, Occasion on)
    {
        if (!isHasty) return false;
        var tally = _presses.Count(press.Chat, on);
        IsNews(tally, on);
        return tally.IsFull;
    }

    /// <summary>When the lane may go on; null for at once.</summary>
    public DateTimeOffset? HoldsUntil(string lane, DateTimeOffset now) => _messages.HoldsUntil(lane, now) ?? _edits.HoldsUntil(lane, now);

    private bool IsNews(Tally tally, Occasion on)
    {
        if (!tally.IsNews) return false;
        log.Flooded(on.Seq);
        return true;
    }

    private static long MinuteOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / 60;

    /// <summary>How much of one kind a chat may bring in a minute of the clock.</summary>
    private sealed class Limit(int most)
    {
        private readonly ChatMemory<Tally> _chats = new();

        public Tally Count(string chat, Occasion on)
        {
            var minute = MinuteOf(on.Now);
            return _chats.Change(chat, new Tally(minute, 1, most, WasFull: false, on.Seq), was =>
                was.Seq == on.Seq ? was
                : was.Minute == minute ? was with { Count = was.Count + 1, Seq = on.Seq }
                : new Tally(minute, 1, most, WasFull: was.IsFull && was.Minute == minute - 1, on.Seq));
        }

        public DateTimeOffset? HoldsUntil(string lane, DateTimeOffset now) =>
            _chats.TryGet(lane, out var tally) && tally.IsFull && tally.Minute == MinuteOf(now)
                ? DateTimeOffset.FromUnixTimeSeconds((tally.Minute + 1) * 60)
                : null;
    }

    private sealed record Tally(long Minute, int Count, int Most, bool WasFull, long Seq)
    {
        public bool IsFull => Count > Most;

        public bool IsNews => Count == Most + 1 && !WasFull;
    }
}
