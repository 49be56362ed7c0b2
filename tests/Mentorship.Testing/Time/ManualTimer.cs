namespace Mentorship.Testing;

/// <summary>A timer of <see cref="ManualTime"/>; PeriodicTimer, Task.Delay and cancellation after a time stand on it.</summary>
internal sealed class ManualTimer(ManualTime time, Action callback, long number) : ITimer
{
    private volatile bool _disposed;

    public long Number => number;

    public DateTimeOffset Due { get; set; }

    public TimeSpan Period { get; set; }

    public void Fire()
    {
        if (!_disposed) callback();
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed) return false;
        time.Plan(this, dueTime, period);
        return true;
    }

    public void Dispose()
    {
        _disposed = true;
        time.Forget(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
