namespace Mentorship.Sandbox;

/// <summary>Remembers the calls that the bot must think failed, so that a retry is known when it comes.</summary>
internal sealed class FailedCalls
{
    private const int Most = 200;
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>Whether this very call failed before; from now on it counts by what became of it this time.</summary>
    public bool IsRetry(CallRecord call)
    {
        var failed = call.Code is not (200 or 400) || call.Fault is not null and not FaultKind.Delay;
        if (!failed && _waiting.Count == 0)
            return false;
        var key = $"{call.Method} {call.Parameters.GetRawText()}";
        var isRetry = _waiting.Remove(key);
        if (failed && _waiting.Add(key))
            Remember(key);
        return isRetry;
    }

    private void Remember(string key)
    {
        _order.Enqueue(key);
        if (_order.Count > Most)
            _waiting.Remove(_order.Dequeue());
    }
}
