namespace Mentorship.Pipeline;

/// <summary>
/// At most N sends in any second, measured at the send. Below the answers, sends are spread evenly, so that a place
/// falls free every moment and an answer never waits for a burst of announcements. Not safe for threads.
/// </summary>
internal sealed class SendPace(int perSecond, TimeProvider time)
{
    /// <summary>A little more than a second: what leaves here within the limit must also arrive within it.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMilliseconds(1030);

    /// <summary>How far an even row may catch up after a late wake; never enough for a burst.</summary>
    private static readonly TimeSpan CatchUp = TimeSpan.FromMilliseconds(100);

    private readonly Queue<long> _sent = new();
    private int _reserved;
    private long _nextLow;

    public bool IsOff => perSecond <= 0;

    /// <summary>Whether an answer could leave now.</summary>
    public bool HasPlace
    {
        get
        {
            Forget(time.GetTimestamp());
            return IsOff || _sent.Count + _reserved < perSecond;
        }
    }

    /// <summary>Reserves a place for a call that is about to be made; else says how long to wait.</summary>
    public TimeSpan? TryReserve(Priority priority)
    {
        if (IsOff) return null;
        var now = time.GetTimestamp();
        Forget(now);
        if (_sent.Count + _reserved >= perSecond)
            return _sent.TryPeek(out var first) ? Window - time.GetElapsedTime(first, now) : Window / perSecond;
        if (priority is not Priority.Answer)
        {
            if (now < _nextLow) return time.GetElapsedTime(now, _nextLow);
            _nextLow = Math.Max(_nextLow, now - time.TicksOf(CatchUp)) + time.TicksOf(Window / perSecond);
        }
        _reserved++;
        return null;
    }

    /// <summary>The reserved call is made now.</summary>
    public void Send()
    {
        if (IsOff) return;
        _reserved--;
        _sent.Enqueue(time.GetTimestamp());
    }

    /// <summary>The reserved call is not made after all.</summary>
    public void Release()
    {
        if (!IsOff) _reserved--;
    }

    private void Forget(long now)
    {
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window) _sent.Dequeue();
    }
}
