namespace Mentorship.Sandbox;

/// <summary>The clock of the service under the sandbox; the host implements it. It only goes forward.</summary>
public interface ISandboxClock
{
    DateTimeOffset Now { get; }

    Task AdvanceAsync(TimeSpan by, CancellationToken ct);

    /// <summary>The next moments at which the service will act by itself, soonest first.</summary>
    Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct);
}

/// <summary>Something that the service will do by itself, in words for the page.</summary>
public sealed record PlannedMoment(DateTimeOffset DueAt, string Title);

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
