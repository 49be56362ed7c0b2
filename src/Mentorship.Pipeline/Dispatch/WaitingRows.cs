namespace Mentorship.Pipeline;

/// <summary>
/// Rows that wait for their turn, watched by one timer for all: hardly any waits so long that it matters, so that nothing is read of
/// them before.
/// </summary>
internal sealed class WaitingRows : IDisposable
{
    private const long IsOverdue = long.MinValue;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, long> _since = [];
    private readonly Queue<(InboxRow Row, long Since)> _line = new();
    private readonly TimeSpan _late;
    private readonly Action<InboxRow> _overdue;
    private readonly TimeProvider _time;
    private readonly ITimer _watch;

    /// <param name="overdue">Called once for a row that has waited so long.</param>
    public WaitingRows(TimeSpan late, Action<InboxRow> overdue, TimeProvider time)
    {
        (_late, _overdue, _time) = (late, overdue, time);
        _watch = time.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Add(InboxRow row)
    {
        lock (_gate)
        {
            var now = _time.GetTimestamp();
            if (!_since.TryAdd(row.Seq, now)) return;
            _line.Enqueue((row, now));
            if (_line.Count == 1) _watch.Change(_late, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>The turn of the row has come. How long it has waited; null once it was called overdue.</summary>
    public TimeSpan? Take(long seq)
    {
        lock (_gate)
            return !_since.Remove(seq, out var since) ? TimeSpan.Zero : since is IsOverdue ? null : _time.GetElapsedTime(since);
    }

    public void Dispose() => _watch.Dispose();

    private void Look()
    {
        var overdue = new List<InboxRow>();
        lock (_gate)
        {
            while (_line.TryPeek(out var head) && _time.GetElapsedTime(head.Since) >= _late)
            {
                _line.Dequeue();
                if (!_since.ContainsKey(head.Row.Seq)) continue;
                _since[head.Row.Seq] = IsOverdue;
                overdue.Add(head.Row);
            }
            if (_line.TryPeek(out var next)) _watch.Change(LeftOf(next.Since), Timeout.InfiniteTimeSpan);
        }
        foreach (var row in overdue) _overdue(row);
    }

    /// <summary>Not less than a millisecond: timers know nothing shorter.</summary>
    private TimeSpan LeftOf(long since) =>
        TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling((_late - _time.GetElapsedTime(since)).TotalMilliseconds)));
}
