namespace Mentorship.Sandbox.Tests;

/// <summary>A service's clock that stands until somebody moves it.</summary>
internal sealed class HandClock : ISandboxClock
{
    private static readonly DateTimeOffset Start = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);

    public List<PlannedMoment> Planned { get; } = [];

    public TimeSpan Passed { get; private set; }

    public DateTimeOffset Now => Start + Passed;

    public Task AdvanceAsync(TimeSpan by, CancellationToken ct)
    {
        Passed += by;
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<PlannedMoment>>([.. Planned.Take(take)]);
}
