namespace Mentorship.Pipeline;

/// <summary>
/// Counts the work in hand: updates waiting or running, messages that could leave now, calls under way.
/// What waits for its time is not counted. Lets tests, the sandbox's clock and a graceful stop wait for quiet, never for time.
/// </summary>
public sealed class Activity
{
    private readonly Lock _gate = new();
    private TaskCompletionSource? _quiet;
    private int _count;

    public bool IsIdle => Volatile.Read(ref _count) == 0;

    public Task WhenIdleAsync(CancellationToken ct)
    {
        lock (_gate)
        {
            if (_count == 0) return Task.CompletedTask;
            _quiet ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _quiet.Task.WaitAsync(ct);
        }
    }

    /// <summary>Waits inside of work without counting as work: planned before it stops counting, and counted in the moment it is over.</summary>
    internal async Task PauseAsync(TimeSpan span, TimeProvider time, CancellationToken ct)
    {
        var pause = Task.Delay(span, time, ct).ContinueWith(
            _ => Begin(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        End();
        await pause;
        ct.ThrowIfCancellationRequested();
    }

    internal void Begin()
    {
        lock (_gate) _count++;
    }

    internal void End()
    {
        lock (_gate)
        {
            if (--_count != 0) return;
            _quiet?.TrySetResult();
            _quiet = null;
        }
    }
}
