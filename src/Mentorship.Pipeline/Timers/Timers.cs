namespace Mentorship.Pipeline;

/// <inheritdoc cref="ITimers" />
internal sealed class Timers(Unit unit, FeatureMap map, DueTimers due) : ITimers
{
    public async Task PlanAsync(string key, DateTimeOffset dueAt, string lane, object command, CancellationToken ct)
    {
        var organization = unit.Actor.OrganizationId;
        var stored = map.Store(command, organization);
        await TimerTable.PutAsync(unit, new TimerRow(key, dueAt, lane, stored.Name, stored.Written), organization, ct);
        unit.AfterCommit(() => due.Expect(dueAt));
    }

    public Task CancelAsync(string key, CancellationToken ct) => TimerTable.RemoveAsync(unit, key, ct);

    public Task<bool> IsPlannedAsync(string key, CancellationToken ct) => TimerTable.HasAsync(unit, key, ct);
}
