namespace Mentorship.Sandbox;

/// <summary>The server's queue of updates for the bot, with its limits and lifetimes; used under the lock of the world.</summary>
internal sealed class UpdateQueue(TimeProvider time, long firstId)
{
    private const int MostUpdates = 100_000, MostBytes = 128 << 20, MostBytesOfOne = 512 << 10;
    private readonly List<QueuedUpdate> _updates = [];
    private readonly List<QueuedUpdate> _repeats = [];
    private int _head;
    private long _bytes;
    private long _soonestExpiry = long.MaxValue;
    private HashSet<string> _allowed = [.. BotApiSpec.UpdateKinds.Except(BotApiSpec.KindsOnRequest)];

    /// <summary>Waiting updates, those to be repeated included.</summary>
    public int Pending { get; private set; }

    public long NextId { get; set; } = firstId;

    /// <summary>The kinds as the bot last asked for them; null while it never did.</summary>
    public IReadOnlyList<string>? Asked { get; private set; }

    public Signal Emptied { get; } = new();

    public Action<QueuedUpdate> Changed { get; init; } = _ => { };

    /// <summary>An empty list means the default kinds; kinds that do not exist are ignored.</summary>
    public void Allow(IReadOnlyList<string> kinds)
    {
        Asked = kinds.Count == 0 ? null : kinds;
        _allowed = kinds.Count == 0 ? [.. BotApiSpec.UpdateKinds.Except(BotApiSpec.KindsOnRequest)] : [.. kinds];
    }

    /// <summary>Whether the update will be served; one put in by hand is wanted in any case.</summary>
    public bool Add(QueuedUpdate update, bool isWanted)
    {
        var fits = Pending < MostUpdates && update.Json.Length <= MostBytesOfOne && _bytes + update.Json.Length <= MostBytes;
        update.State = (isWanted || _allowed.Contains(update.Kind), fits) switch
        {
            (false, _) => UpdateState.Unwanted,
            (_, false) => UpdateState.Refused,
            _ => UpdateState.Queued,
        };
        if (update.State == UpdateState.Queued)
        {
            _updates.Add(update);
            _bytes += update.Json.Length;
            _soonestExpiry = Math.Min(_soonestExpiry, update.ExpiresAt);
            Pending++;
        }
        Changed(update);
        return update.State == UpdateState.Queued;
    }

    /// <summary>Drops what the offset confirms and reads what follows, by the rules of the real queue.</summary>
    public List<QueuedUpdate> Read(long offset, int limit)
    {
        Expire();
        if (offset < 0)
            ConfirmAllBut(-offset);
        else if (offset > 0 && Live().FirstOrDefault() is { } head && offset >= head.Id - 100_000 && offset <= NextId + 10)
            ConfirmBelow(offset);
        var batch = TakeRepeats(limit);
        batch.AddRange(Live().Take(limit - batch.Count));
        foreach (var update in batch)
            Deliver(update);
        return batch;
    }

    public IEnumerable<QueuedUpdate> Live() => _updates.Skip(_head).Where(u => !u.IsOver && !IsExpired(u));

    public void Deliver(QueuedUpdate update)
    {
        update.Deliveries++;
        if (update.State == UpdateState.Queued)
            update.State = UpdateState.Delivered;
        Changed(update);
    }

    public void Close(QueuedUpdate update, UpdateState state)
    {
        if (update.IsOver)
            return;
        update.State = state;
        _bytes -= update.Json.Length;
        if (state == UpdateState.Confirmed && update.Repeats > 0)
            _repeats.Add(update);
        else
            Pending--;
        Changed(update);
        while (_head < _updates.Count && _updates[_head].IsOver)
            _head++;
        Shrink();
    }

    public void Clear()
    {
        _repeats.Clear();
        ConfirmAllBut(0);
        Pending = 0;
        Emptied.Raise();
    }

    private void ConfirmBelow(long offset)
    {
        foreach (var update in Live().TakeWhile(u => u.Id < offset).ToList())
            Close(update, UpdateState.Confirmed);
    }

    private void ConfirmAllBut(long last)
    {
        var live = Live().ToList();
        foreach (var update in live.Take((int)Math.Max(0, live.Count - last)))
            Close(update, UpdateState.Confirmed);
    }

    private List<QueuedUpdate> TakeRepeats(int limit)
    {
        var batch = _repeats.Take(limit).ToList();
        foreach (var update in batch.Where(u => --u.Repeats == 0))
        {
            _repeats.Remove(update);
            Pending--;
        }
        if (Pending == 0)
            Emptied.Raise();
        return batch;
    }

    /// <summary>Looks through the queue only when something in it can have expired.</summary>
    public void Expire()
    {
        if (time.GetTimestamp() < _soonestExpiry)
            return;
        foreach (var update in _updates.Skip(_head).Where(u => !u.IsOver && IsExpired(u)).ToList())
            Close(update, UpdateState.Expired);
        _soonestExpiry = Live().Select(u => u.ExpiresAt).DefaultIfEmpty(long.MaxValue).Min();
    }

    private bool IsExpired(QueuedUpdate update) => time.GetTimestamp() >= update.ExpiresAt;

    private void Shrink()
    {
        if (_head > 1_000 && _head * 2 > _updates.Count)
        {
            _updates.RemoveRange(0, _head);
            _head = 0;
        }
        if (Pending == 0)
            Emptied.Raise();
    }
}
