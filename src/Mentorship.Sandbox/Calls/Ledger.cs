namespace Mentorship.Sandbox;

/// <summary>Every call received and every update made, for assertions and for the page.</summary>
public sealed class Ledger
{
    private readonly Queue<CallRecord> _calls = [];
    private readonly Dictionary<long, QueuedUpdate> _updates = [];
    private readonly Queue<long> _updateIds = [];
    private readonly SandboxOptions _options;
    private readonly SandboxWorld _world;
    private readonly Lock _gate;
    private readonly Signal _changed;
    private readonly long _start;
    private long _received, _seq;
    private int _inFlight;

    internal Ledger(SandboxOptions options, SandboxWorld world)
    {
        (_options, _world, _gate, _changed) = (options, world, world.Gate, world.AnyChange);
        _start = options.Time.GetTimestamp();
    }

    /// <summary>The calls kept, oldest first.</summary>
    public IReadOnlyList<CallRecord> Calls
    {
        get
        {
            lock (_gate)
                return [.. _calls];
        }
    }

    public IReadOnlyList<UpdateRecord> Updates
    {
        get
        {
            lock (_gate)
                return [.. _updates.Values.Select(u => u.ToRecord())];
        }
    }

    /// <summary>Calls received since the start, kept or not.</summary>
    public long Received => Interlocked.Read(ref _received);

    /// <summary>Calls that have not been answered yet, waiting polls not counted.</summary>
    public int CallsInFlight => Volatile.Read(ref _inFlight);

    public IReadOnlyList<CallRecord> CallsOf(string method) => [.. Calls.Where(c => c.Method == method)];

    public void Clear()
    {
        lock (_gate)
            _calls.Clear();
    }

    internal void Begin(bool isPoll)
    {
        Interlocked.Increment(ref _received);
        if (!isPoll)
            Interlocked.Increment(ref _inFlight);
    }

    internal void End(bool isPoll)
    {
        if (isPoll || Interlocked.Decrement(ref _inFlight) > 0)
            return;
        lock (_gate)
            _changed.Raise();
    }

    internal TimeSpan Elapsed => _options.Time.GetElapsedTime(_start);

    internal long NextSeq() => Interlocked.Increment(ref _seq);

    internal void Add(CallRecord call)
    {
        _world.Hub.Publish(EventKind.Call, call.Chat, call);
        _world.Trail.Called(call);
        lock (_gate)
        {
            _calls.Enqueue(call);
            if (_calls.Count > _options.LedgerLimit)
                _calls.Dequeue();
            _changed.Raise();
        }
    }

    internal void Add(QueuedUpdate update)
    {
        _changed.Raise();
        if (!_options.KeepLedger || !_updates.TryAdd(update.Id, update))
            return;
        _updateIds.Enqueue(update.Id);
        if (_updateIds.Count > _options.LedgerLimit)
            _updates.Remove(_updateIds.Dequeue());
    }

    internal string? UpdateJsonOf(long id) => _updates.GetValueOrDefault(id)?.ToRecord().Json;
}
