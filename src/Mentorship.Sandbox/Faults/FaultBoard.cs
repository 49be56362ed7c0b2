namespace Mentorship.Sandbox;

/// <summary>The faults that are armed; without any the server behaves.</summary>
public sealed class FaultBoard
{
    private readonly Lock _gate = new();
    private readonly Random _random;
    private readonly EventHub _hub;
    private readonly Trail _trail;
    private readonly Dictionary<FaultKind, int> _struck = [];
    private List<ArmedFault> _armed = [];
    private int _lastId;

    internal FaultBoard(Random random, EventHub hub, Trail trail) => (_random, _hub, _trail) = (random, hub, trail);

    /// <summary>What is armed now, with the strikes that are left.</summary>
    public IReadOnlyList<ArmedFault> Armed
    {
        get
        {
            lock (_gate)
                return [.. _armed];
        }
    }

    /// <summary>How often each kind struck since the start, also those that are used up or lifted.</summary>
    public IReadOnlyList<StruckFault> Struck
    {
        get
        {
            lock (_gate)
                return [.. _struck.Select(s => new StruckFault(s.Key, s.Value))];
        }
    }

    public ArmedFault Add(Fault fault)
    {
        ArmedFault armed;
        lock (_gate)
            _armed = [.. _armed, armed = new ArmedFault(++_lastId, fault, fault.Count, 0)];
        _hub.Publish(EventKind.Fault, fault.Chat, armed);
        _trail.Armed(fault);
        return armed;
    }

    public void Remove(int id)
    {
        var kind = Armed.FirstOrDefault(a => a.Id == id)?.Fault.Kind;
        Change(armed => [.. armed.Where(a => a.Id != id)]);
        if (kind is not null)
            _trail.Lifted(kind);
    }

    public void Clear()
    {
        Change(_ => []);
        _trail.Lifted(null);
    }

    /// <summary>The fault that a call runs into, if any; one strike is used up.</summary>
    internal Fault? StrikeCall(string method, long? chat) =>
        _armed.Count == 0 ? null
            : Strike(f => f.Kind < FaultKind.DuplicateUpdates && Meets(f.Method, method) && (f.Chat is null || f.Chat == chat));

    internal bool Strikes(FaultKind kind, long chat) =>
        _armed.Count > 0 && Strike(f => f.Kind == kind && (f.Chat is null || f.Chat == chat)) is not null;

    private Fault? Strike(Predicate<Fault> meets)
    {
        lock (_gate)
        {
            var struck = _armed.FirstOrDefault(a => meets(a.Fault) && (a.Fault.Share >= 1 || _random.NextDouble() < a.Fault.Share));
            if (struck is null)
                return null;
            var after = struck with { Left = struck.Left - 1, Strikes = struck.Strikes + 1 };
            _armed = [.. _armed.Select(a => a == struck ? after : a).Where(a => a.Left is not <= 0)];
            _struck[struck.Fault.Kind] = _struck.GetValueOrDefault(struck.Fault.Kind) + 1;
            _hub.Publish(EventKind.Fault, struck.Fault.Chat, after);
            return struck.Fault;
        }
    }

    private void Change(Func<List<ArmedFault>, List<ArmedFault>> by)
    {
        lock (_gate)
            _armed = by(_armed);
        _hub.Publish(EventKind.Fault, null, null);
    }

    // Polls are hit only by a fault that names them: otherwise every fault would be used up by the poller.
    private static bool Meets(string? wanted, string method) =>
        wanted is null ? method != "getUpdates" : wanted.Equals(method, StringComparison.OrdinalIgnoreCase);
}
