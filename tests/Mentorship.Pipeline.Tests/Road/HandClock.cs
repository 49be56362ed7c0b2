using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Road;

/// <summary>The dates of the sandbox follow the clock in the test's hand.</summary>
internal sealed class HandClock(ManualTime time) : ISandboxClock
{
    public DateTimeOffset Now => time.GetUtcNow();

    public Task AdvanceAsync(TimeSpan by, CancellationToken ct) => throw new NotSupportedException("Only the test moves this clock.");

    public Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PlannedMoment>>([]);
}
