using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Drives the lanes: in order inside a lane, in parallel between lanes. Memory holds a bounded part of a long queue.</summary>
internal sealed class Dispatcher(Database database, UpdateProcessor processor, Activity activity, TimeProvider time, ILogger<Dispatcher> log)
    : IHostedService, IDisposable
{
    private const int HeldAtMost = 20_000;

    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15)];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Queue<InboxRow>> _lanes = [];
    private readonly HashSet<Task> _driving = [];
    private readonly CancellationTokenSource _stop = new();
    private int _held;
    private long _last;
    private bool _moreStored;

    public Task StartAsync(CancellationToken ct) => FillAsync(ct);

    public async Task StopAsync(CancellationToken ct)
    {
        await _stop.CancelAsync();
        Task[] driving;
        lock (_gate) driving = [.. _driving];
        await Task.WhenAll(driving).WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stop.Dispose();

    /// <summary>Takes rows that have just been committed; while older ones still wait in the store, they wait there too.</summary>
    public void Enqueue(IReadOnlyList<InboxRow> rows)
    {
        lock (_gate)
        {
            if (_stop.IsCancellationRequested) return;
            if (_moreStored || _held > HeldAtMost) _moreStored = true;
            else Hold(rows);
        }
    }

    private async Task FillAsync(CancellationToken ct)
    {
        var rows = await InboxTable.WaitingAsync(database, Volatile.Read(ref _last), HeldAtMost / 2, ct);
        lock (_gate)
        {
            _moreStored = rows.Count == HeldAtMost / 2;
            Hold(rows);
        }
    }

    private void Hold(IReadOnlyList<InboxRow> rows)
    {
        foreach (var row in rows.Where(row => row.Seq > _last))
        {
            (_held, _last) = (_held + 1, row.Seq);
            activity.Begin();
            if (_lanes.TryGetValue(row.Lane, out var lane)) lane.Enqueue(row);
            else Drive(row);
        }
    }

    private void Drive(InboxRow first)
    {
        _lanes.Add(first.Lane, new Queue<InboxRow>());
        var driving = DriveAsync(first);
        _driving.Add(driving);
        driving.ContinueWith(done => { lock (_gate) _driving.Remove(done); }, TaskScheduler.Default);
    }

    private async Task DriveAsync(InboxRow first)
    {
        await Task.Yield();
        for (var row = first; row is not null; row = await NextAsync(row))
        {
            await RunAsync(row);
            activity.End();
        }
    }

    private async Task<InboxRow?> NextAsync(InboxRow done)
    {
        InboxRow? next;
        bool fill;
        lock (_gate)
        {
            _held--;
            if (_stop.IsCancellationRequested) return null;
            if (!_lanes[done.Lane].TryDequeue(out next)) _lanes.Remove(done.Lane);
            fill = _moreStored && _held == HeldAtMost / 4;
        }
        if (fill || _moreStored && _held == 0) await FillAsync(_stop.Token);
        return next;
    }

    private async Task RunAsync(InboxRow row)
    {
        for (var current = row; !_stop.IsCancellationRequested;)
        {
            try
            {
                await WaitAsync(DateTimeOffset.FromUnixTimeMilliseconds(current.NotBefore));
                await processor.ProcessAsync(current, CancellationToken.None);
                return;
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested) { return; }
            catch (Exception reason)
            {
                log.Failed(reason, current.Seq, current.Attempts + 1);
                if (await NotedAsync(current, reason) is not { } again) return;
                current = again;
            }
        }
    }

    /// <summary>The row to try again, or null when it has been buried. A failure that cannot be stored does not count as a try.</summary>
    private async Task<InboxRow?> NotedAsync(InboxRow row, Exception reason)
    {
        try
        {
            if (row.Attempts == Pauses.Length)
            {
                await processor.BuryAsync(row, reason, CancellationToken.None);
                return null;
            }
            var notBefore = time.GetUtcNow() + Pauses[row.Attempts];
            await database.RunAsync(
                unit => InboxTable.FailAsync(unit, row.Seq, row.Attempts + 1, notBefore, CancellationToken.None), CancellationToken.None);
            return row with { Attempts = row.Attempts + 1, NotBefore = notBefore.ToUnixTimeMilliseconds() };
        }
        catch (Exception storeReason)
        {
            log.NotStored(storeReason, row.Seq);
            return row with { NotBefore = (time.GetUtcNow() + Pauses[^1]).ToUnixTimeMilliseconds() };
        }
    }

    private async Task WaitAsync(DateTimeOffset notBefore)
    {
        var left = notBefore - time.GetUtcNow();
        if (left <= TimeSpan.Zero) return;
        activity.End();
        try { await Task.Delay(left, time, _stop.Token); }
        finally { activity.Begin(); }
    }
}
