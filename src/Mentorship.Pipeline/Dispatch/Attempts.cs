using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Tries an update until it succeeds; after the last try it is buried, and its lane goes on.</summary>
internal sealed class Attempts(
    Database database, UpdateProcessor processor, PressAnswers presses, Floods floods, Activity activity, TimeProvider time,
    ILogger<Attempts> log)
    : IDisposable
{
    /// <summary>As many as share one commit: more at once would only hold memory.</summary>
    private const int AtOnce = 256;

    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15)];

    private readonly SemaphoreSlim _room = new(AtOnce);

    public void Dispose() => _room.Dispose();

    /// <param name="ct">Ends the waiting, never a unit at work.</param>
    public async Task RunAsync(InboxRow row, CancellationToken ct)
    {
        for (var current = row; ;)
        {
            try
            {
                await WaitAsync(current, ct);
                await ProcessAsync(current, ct);
                return;
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested) { return; }
            catch (Exception reason)
            {
                log.Failed(reason, current.Seq, current.Attempts + 1);
                if (await NotedAsync(current, reason) is not { } again) return;
                current = again;
            }
        }
    }

    private async Task ProcessAsync(InboxRow row, CancellationToken ct)
    {
        if (!_room.Wait(0, CancellationToken.None))
        {
            presses.Await(row);
            await _room.WaitAsync(ct);
        }
        try { await processor.ProcessAsync(row, CancellationToken.None); }
        finally { _room.Release(); }
    }

    /// <summary>
    /// The row to try again, or null when it has been buried. A store out of reach is no fault of the update, and a failure that cannot
    /// be stored does not count as a try either.
    /// </summary>
    private async Task<InboxRow?> NotedAsync(InboxRow row, Exception reason)
    {
        if (reason is StoreOutOfReach) return Later(row);
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
            return Later(row);
        }
    }

    private InboxRow Later(InboxRow row) => row with { NotBefore = (time.GetUtcNow() + Pauses[^1]).ToUnixTimeMilliseconds() };

    private async Task WaitAsync(InboxRow row, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var until = floods.HoldsUntil(row.Lane, now) ?? DateTimeOffset.FromUnixTimeMilliseconds(row.NotBefore);
        if (until > now) await activity.PauseAsync(until - now, time, ct);
        ct.ThrowIfCancellationRequested();
    }
}
