namespace Mentorship.Pipeline;

/// <inheritdoc cref="ITimers" />
internal sealed class Timers(Unit unit, FeatureMap map, DueTimers due) : ITimers
{
    public Task PlanAsync(string key, DateTimeOffset dueAt, string lane, object command, CancellationToken ct) =>
        PutAsync(new TimerRow(key, dueAt, lane, "", ""), command, TimerTable.PutAsync, ct);

    public Task PlanNoLaterAsync(string key, DateTimeOffset dueAt, string lane, object command, CancellationToken ct) =>
        PutAsync(new TimerRow(key, dueAt, lane, "", ""), command, TimerTable.PutNoLaterAsync, ct);

    public async Task MoveAsync(string key, DateTimeOffset dueAt, string lane, object command, CancellationToken ct)
    {
        if (await TimerTable.RemoveAsync(unit, key, ct)) await PlanAsync(key, dueAt, lane, command, ct);
    }

    public Task CancelAsync(string key, CancellationToken ct) => TimerTable.RemoveAsync(unit, key, ct);

    public Task<bool> IsPlannedAsync(string key, CancellationToken ct) => TimerTable.HasAsync(unit, key, ct);

    private async Task PutAsync(TimerRow row, object command, Func<Unit, TimerRow, string?, CancellationToken, Task> put, CancellationToken ct)
    {
        var organization = unit.Actor.OrganizationId;
        var stored = map.Store(command, organization);
        await put(unit, row with { Kind = stored.Name, Payload = stored.Written }, organization, ct);
        unit.AfterCommit(() => due.Expect(row.DueAt));
    }
}
