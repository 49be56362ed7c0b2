using Mentorship.Sandbox;

namespace Mentorship.Testing;

/// <summary>The dates of the sandbox follow the clock in the test's hand; only the test moves it.</summary>
internal sealed class ManualSandboxClock(ManualTime time) : ISandboxClock
{
    public DateTimeOffset Now => time.GetUtcNow();

    public Task AdvanceAsync(TimeSpan by, CancellationToken ct)
    {
        time.Advance(by);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PlannedMoment>>([]);
}
