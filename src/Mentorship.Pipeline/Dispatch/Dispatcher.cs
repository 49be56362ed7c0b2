using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Drives the lanes: in order inside a lane, in parallel between lanes. Memory holds a bounded part of a long queue.</summary>
internal sealed class Dispatcher(
    Database database, Attempts attempts, PressAnswers presses, Activity activity, TimeProvider time, ILogger<Dispatcher> log)
    : IHostedService, IDisposable
{
    private const int HeldAtMost = 20_000;
    private const int FillsBelow = 5_000;

    private static readonly TimeSpan ReadAgain = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Lanes _lanes = new();
    private readonly CancellationTokenSource _stop = new();
    private TaskCompletionSource? _stopped;
    private int _driving;

    // Rows may wait in the store that memory does not know of: so it is until the first reading, too.
    private bool _isBehind = true;
    private bool _isReading;
    private bool _hasPassedBy;

    public Task StartAsync(CancellationToken ct) => FillAsync();

    public async Task StopAsync(CancellationToken ct)
    {
        await _stop.CancelAsync();
        var stopped = Task.CompletedTask;
        lock (_gate)
            if (_driving > 0) stopped = (_stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        await stopped.WaitAsync(ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stop.Dispose();

    /// <summary>
    /// Takes rows that are about to be committed, and takes them again when they are, which is nothing new but for those that passed by:
    /// while others still wait in the store, they wait there too.
    /// </summary>
    public void Enqueue(IReadOnlyList<InboxRow> rows)
    {
        IReadOnlyList<string> lanes;
        lock (_gate)
        {
            if (_stop.IsCancellationRequested) return;
            if (_isBehind || _lanes.Held > HeldAtMost) (_isBehind, _hasPassedBy, lanes) = (true, true, []);
            else lanes = Hold(rows);
        }
        Drive(lanes);
    }

    /// <summary>Looks for rows that were committed but never handed over.</summary>
    public Task LookAgainAsync()
    {
        lock (_gate) _isBehind = true;
        return FillAsync();
    }

    /// <summary>The lanes that begin with one of the rows.</summary>
    private List<string> Hold(IReadOnlyList<InboxRow> rows)
    {
        var lanes = new List<string>();
        foreach (var row in rows)
        {
            if (!_lanes.TryHold(row, out var starts)) continue;
            if (!starts)
            {
                presses.Await(row);
                continue;
            }
            _driving++;
            activity.Begin();
            lanes.Add(row.Lane);
        }
        return lanes;
    }

    // Without a yield: the first unit of a lane is asked for while the commit that brings its row is still to come, and shares it.
    private void Drive(IReadOnlyList<string> lanes)
    {
        foreach (var lane in lanes) _ = DriveAsync(lane);
    }

    private async Task DriveAsync(string lane)
    {
        while (Next(lane) is { } row)
        {
            await attempts.RunAsync(row, _stop.Token);
            lock (_gate) _lanes.End(row);
            await FillAsync();
        }
        activity.End();
    }

    private InboxRow? Next(string lane)
    {
        lock (_gate)
        {
            if (!_stop.IsCancellationRequested && _lanes.Next(lane) is { } row) return row;
            if (--_driving == 0) _stopped?.TrySetResult();
            return null;
        }
    }

    /// <summary>Reads what waits in the store, when something may and there is room for it.</summary>
    private async Task FillAsync()
    {
        lock (_gate)
        {
            if (!_isBehind || _isReading || _lanes.Held > FillsBelow || _stop.IsCancellationRequested) return;
            _isReading = true;
        }
        while (await IsUnfinishedAsync())
            await Task.Delay(ReadAgain, time, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>One reading; true when it failed and must be done again.</summary>
    private async Task<bool> IsUnfinishedAsync()
    {
        // Rows that come in meanwhile are held by nobody but this reading.
        activity.Begin();
        try
        {
            while (await ReadAsync()) continue;
            return false;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested) { return false; }
        catch (Exception reason)
        {
            log.NotRead(reason);
            return true;
        }
        finally { activity.End(); }
    }

    /// <summary>True when rows came in meanwhile that this reading may have missed.</summary>
    private async Task<bool> ReadAsync()
    {
        lock (_gate) _hasPassedBy = false;
        var rows = await InboxTable.WaitingAsync(database, HeldAtMost, _stop.Token);
        bool again;
        IReadOnlyList<string> lanes;
        lock (_gate)
        {
            lanes = Hold(rows);
            again = rows.Count < HeldAtMost && _hasPassedBy;
            if (!again) (_isBehind, _isReading) = (rows.Count == HeldAtMost, false);
        }
        Drive(lanes);
        return again;
    }
}
