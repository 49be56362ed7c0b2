namespace Mentorship.Sandbox;

/// <summary>The clock of a sandbox whose service has none: real time plus what was skipped.</summary>
internal sealed class PlainClock(TimeProvider time) : ISandboxClock
{
    private long _skipped;

    public DateTimeOffset Now => time.GetUtcNow().AddTicks(Interlocked.Read(ref _skipped));

    public Task AdvanceAsync(TimeSpan by, CancellationToken ct)
    {
        Interlocked.Add(ref _skipped, by.Ticks);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PlannedMoment>>([]);
}
