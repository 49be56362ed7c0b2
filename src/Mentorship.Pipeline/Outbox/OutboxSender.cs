using Microsoft.Extensions.Hosting;

namespace Mentorship.Pipeline;

/// <summary>
/// Makes the calls: as many at once as may be, in the order of <see cref="SendOrder"/>.
/// What becomes of a call is decided by <see cref="Courier"/>.
/// </summary>
internal sealed class OutboxSender(
    Database database, Courier courier, Aftermath aftermath, PipelineOptions options, Activity activity, TimeProvider time) : IHostedService
{
    private const int CallsAtOnce = 64;

    /// <summary>Calls kept free for people who wait, when a slow server holds all others.</summary>
    private const int KeptForAnswers = 16;
    private const int PokesBetweenSweeps = 60;

    /// <summary>Timers take no more than seven weeks; looking once too often costs nothing.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);
    private static readonly TimeSpan ShortestSleep = TimeSpan.FromMilliseconds(1);

    /// <summary>A row this old that is in nobody's hands was never handed over.</summary>
    private static readonly TimeSpan Lost = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly SendOrder _order = new(options.MessagesPerSecond, time);
    private readonly HashSet<(long Seq, long Ordinal)> _known = [];
    private ITimer? _wake;
    private TaskCompletionSource? _drained;
    private int _inFlight;
    private int _unsettled;
    private int _pokes;
    private bool _stopping;

    public async Task StartAsync(CancellationToken ct)
    {
        _wake = time.CreateTimer(_ => Poke(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        var pauses = await PauseTable.StillAsync(database, time.GetUtcNow(), ct);
        var left = await Leftovers.LoadAsync(database, time.GetUtcNow(), ct);
        foreach (var entry in left.GivenUp) await courier.GiveUpAsync(entry);
        lock (_gate)
            foreach (var (chat, span) in pauses) _order.Pause(chat, span);
        Enqueue(left.Waiting);
    }

    public async Task StopAsync(CancellationToken ct)
    {
        var drained = Task.CompletedTask;
        lock (_gate)
        {
            _stopping = true;
            if (_unsettled > 0) drained = (_drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
        await drained.WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_wake is not null) await _wake.DisposeAsync();
    }

    /// <summary>Nothing waits before a message to this chat, and it will be sent at once.</summary>
    public bool IsFree(string chat)
    {
        lock (_gate) return !_stopping && _order.IsFree(chat);
    }

    /// <summary>Takes messages whose rows are committed.</summary>
    public void Enqueue(IReadOnlyList<Entry> entries)
    {
        lock (_gate)
        {
            foreach (var entry in entries.Where(entry => _known.Add((entry.Seq, entry.Ordinal)))) _order.Place(entry);
            Pump();
        }
    }

    /// <summary>Takes messages whose rows name another moment now, in the order of writing; one that is about to leave does.</summary>
    public void Move(IReadOnlyList<Entry> entries)
    {
        lock (_gate)
        {
            var waited = _order.Forget([.. entries.Select(entry => (entry.Seq, entry.Ordinal))]);
            foreach (var entry in entries)
                if (_known.Add((entry.Seq, entry.Ordinal)) || waited.Contains((entry.Seq, entry.Ordinal))) _order.Place(entry);
            Pump();
        }
    }

    /// <summary>Takes messages that were committed but never handed over, as when the answer to a commit is lost.</summary>
    public async Task LookAgainAsync(CancellationToken ct)
    {
        var before = (time.GetUtcNow() - Lost).ToUnixTimeMilliseconds();
        var found = new List<Entry>();
        foreach (var row in (await OutboxTable.UnsentAsync(database, ct)).Where(row => row.DueAt <= before && !IsKnown(row)))
            if (await database.RunAsync(unit => OutboxTable.RenewAsync(unit, row, ct), ct)) found.Add(Leftovers.Entry(row));
        Enqueue(found);
    }

    /// <summary>Looks again: the clock may have jumped.</summary>
    public void Poke()
    {
        lock (_gate)
        {
            if (++_pokes % PokesBetweenSweeps == 0) _order.Sweep();
            Pump();
        }
    }

    private void Pump()
    {
        if (_stopping) return;
        var wait = TimeSpan.MaxValue;
        while (_inFlight < CallsAtOnce && _order.Next(_inFlight < CallsAtOnce - KeptForAnswers, out wait) is { } entry)
        {
            (_inFlight, _unsettled) = (_inFlight + 1, _unsettled + 1);
            activity.Begin();
            _ = SendAsync(new Call(entry, Made));
        }
        if (wait != TimeSpan.MaxValue) _wake?.Change(Sleep(wait), Timeout.InfiniteTimeSpan);
    }

    private void Made()
    {
        lock (_gate) _order.Made();
    }

    private async Task SendAsync(Call call)
    {
        await Task.Yield();
        var after = await courier.SendAsync(call);
        // Claiming it again must find what this call left. And nothing about the same thing may leave while a kill could still bring this back.
        if (after.Again is not null || call.Entry.About is not null) await after.Stored;
        TimeSpan? forAll;
        lock (_gate)
        {
            _inFlight--;
            forAll = _order.Settle(call, after);
            Pump();
        }
        await after.Stored;
        if (forAll is { } span) await aftermath.PauseAllAsync(span);
        lock (_gate)
        {
            if (after.Again is null) _known.Remove((call.Entry.Seq, call.Entry.Ordinal));
            if (--_unsettled == 0) _drained?.TrySetResult();
        }
        activity.End();
    }

    private bool IsKnown(UnsentRow row)
    {
        lock (_gate) return _known.Contains((row.Seq, row.Ordinal));
    }

    private static TimeSpan Sleep(TimeSpan wait) => wait < ShortestSleep ? ShortestSleep : wait > LongestSleep ? LongestSleep : wait;
}
