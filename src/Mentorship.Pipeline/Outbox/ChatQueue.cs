namespace Mentorship.Pipeline;

/// <summary>What waits to leave for one chat: in order by priority, one call at a time, one a second with a burst of three.</summary>
internal sealed class ChatQueue(string chat, TimeProvider time)
{
    private const double Burst = 3;

    private readonly LinkedList<Entry>[] _byPriority = [new(), new(), new(), new()];
    private readonly Dictionary<string, List<Entry>> _held = [];
    private double _allowance = Burst;
    private long _counted = time.GetTimestamp();
    private long _blockedUntil;

    public string Chat => chat;

    public bool InFlight { get; set; }

    public bool IsEmpty => !InFlight && _held.Count == 0 && Array.TrueForAll(_byPriority, list => list.Count == 0);

    public void Append(Entry entry) => _byPriority[(int)entry.Priority].AddLast(entry);

    /// <summary>Puts back what was taken and must go first when its time comes.</summary>
    public void Return(Entry entry) => _byPriority[(int)entry.Priority].AddFirst(entry);

    /// <summary>The message whose turn it is, whether or not its time has come.</summary>
    public Entry? Head()
    {
        foreach (var list in _byPriority)
            for (var node = list.First; node is not null; node = node.Next)
                if (MayGo(node.Value)) return node.Value;
        return null;
    }

    public void Take(Entry entry) => _byPriority[(int)entry.Priority].Remove(entry);

    /// <summary>Later messages about the same thing wait until the fate of this one is decided.</summary>
    public void Hold(Entry entry)
    {
        if (!_held.TryGetValue(entry.About!, out var holders)) _held.Add(entry.About!, holders = []);
        if (!holders.Contains(entry)) holders.Add(entry);
    }

    public void Release(Entry entry)
    {
        if (entry.About is not { } about || !_held.TryGetValue(about, out var holders)) return;
        holders.Remove(entry);
        if (holders.Count == 0) _held.Remove(about);
    }

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
        entry.About is null || !_held.TryGetValue(entry.About, out var holders) || holders[0] == entry;
}
