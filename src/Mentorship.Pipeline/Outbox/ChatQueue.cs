namespace Mentorship.Pipeline;

/// <summary>What waits to leave for one chat: in order by priority, one call at a time, one a second with a burst of three.</summary>
internal sealed class ChatQueue(string chat, TimeProvider time)
{
    private const double Burst = 3;

    // There is one of these for every chat of a district, and hardly ever more than a message or two in it.
    private readonly LinkedList<Entry> _waiting = new();
    private readonly List<Entry> _held = [];
    private double _allowance = Burst;
    private long _counted = time.GetTimestamp();
    private long _blockedUntil;

    public string Chat => chat;

    public bool InFlight { get; set; }

    public bool IsEmpty => !InFlight && _held.Count == 0 && _waiting.Count == 0;

    public void Append(Entry entry)
    {
        var before = _waiting.Last;
        while (before is not null && before.Value.Priority > entry.Priority) before = before.Previous;
        if (before is null) _waiting.AddFirst(entry);
        else _waiting.AddAfter(before, entry);
    }

    /// <summary>Puts back what was taken and must go first when its time comes.</summary>
    public void Return(Entry entry)
    {
        var after = _waiting.First;
        while (after is not null && after.Value.Priority < entry.Priority) after = after.Next;
        if (after is null) _waiting.AddLast(entry);
        else _waiting.AddBefore(after, entry);
    }

    /// <summary>The message whose turn it is, whether or not its time has come.</summary>
    public Entry? Head()
    {
        for (var node = _waiting.First; node is not null; node = node.Next)
            if (MayGo(node.Value)) return node.Value;
        return null;
    }

    public void Take(Entry entry) => _waiting.Remove(entry);

    /// <summary>Later messages about the same thing wait until the fate of this one is decided.</summary>
    public void Hold(Entry entry)
    {
        if (!_held.Contains(entry)) _held.Add(entry);
    }

    public void Release(Entry entry) => _held.Remove(entry);

    public void BlockFor(TimeSpan span) => _blockedUntil = Math.Max(_blockedUntil, time.GetTimestamp() + time.TicksOf(span));

    /// <summary>How long the chat itself asks to wait; zero when a call may go out now.</summary>
    public TimeSpan Wait(bool paced)
    {
        var now = time.GetTimestamp();
        if (_blockedUntil > now) return time.GetElapsedTime(now, _blockedUntil);
        if (!paced) return TimeSpan.Zero;
        _allowance = Math.Min(Burst, _allowance + time.GetElapsedTime(_counted, now).TotalSeconds);
        _counted = now;
        return _allowance >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds(1 - _allowance);
    }

    /// <summary>Nothing is held against the chat: forgetting it gives it no advantage.</summary>
    public bool IsRested => Wait(paced: true) <= TimeSpan.Zero && _allowance >= Burst;

    public void Spend() => _allowance -= 1;

    /// <summary>What was not sent after all takes no place from what is.</summary>
    public void GiveBack() => _allowance += 1;

    private bool MayGo(Entry entry) =>
        entry.About is null || _held.Find(holder => holder.About == entry.About) is not { } first || first == entry;
}
