namespace Mentorship.Sandbox;

/// <summary>The clock of the service under the sandbox; the host implements it. It only goes forward.</summary>
public interface ISandboxClock
{
    DateTimeOffset Now { get; }

    Task AdvanceAsync(TimeSpan by, CancellationToken ct);

    /// <summary>The next moments at which the service will act by itself, soonest first.</summary>
    Task<IReadOnlyList<PlannedMoment>> PlannedAsync(int take, CancellationToken ct);
}
