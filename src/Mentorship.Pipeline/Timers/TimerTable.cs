namespace Mentorship.Pipeline;

/// <summary>All SQL of the timers: rows written with their cause, moved into the inbox when due.</summary>
internal static class TimerTable
{
    private const string Put =
        """
        insert into timers (id, due_at, lane, organization_id, kind, payload)
        values (@Id, @DueAt, @Lane, @ForOrganization, @Kind, @Payload)
        on conflict (id) do update set due_at = excluded.due_at, lane = excluded.lane,
            organization_id = excluded.organization_id, kind = excluded.kind, payload = excluded.payload
        """;

    /// <summary>Compared with what stands once others have committed, so that of two who plan at once the earlier one wins.</summary>
    private const string PutNoLater = Put + " where excluded.due_at < timers.due_at";

    private const string Remove = "delete from timers where id = @Id";

    private const string Has = "select count(*) from timers where id = @Id";

    private const string Due = "select id, due_at, lane, payload from timers where due_at <= @Now order by due_at, id limit @Take";

    private const string Next = "select id, due_at, kind from timers order by due_at, id limit @Take";

    public static Task PutAsync(Unit unit, TimerRow row, string? organizationId, CancellationToken ct) =>
        PutAsync(unit, Put, row, organizationId, ct);

    public static Task PutNoLaterAsync(Unit unit, TimerRow row, string? organizationId, CancellationToken ct) =>
        PutAsync(unit, PutNoLater, row, organizationId, ct);

    /// <summary>False when somebody else has moved or removed it.</summary>
    public static async Task<bool> RemoveAsync(Unit unit, string id, CancellationToken ct) =>
        await unit.ExecuteAsync(Remove, new { Id = id }, ct) > 0;

    public static async Task<bool> HasAsync(Unit unit, string id, CancellationToken ct) =>
        await unit.SingleAsync<long>(Has, new { Id = id }, ct) > 0;

    public static Task<IReadOnlyList<DueRow>> DueAsync(Unit unit, DateTimeOffset now, int take, CancellationToken ct) =>
        unit.QueryAsync<DueRow>(Due, new { Now = now, Take = take }, ct);

    public static Task<IReadOnlyList<NextRow>> NextAsync(Database database, int take, CancellationToken ct) =>
        database.ReadAsync<NextRow>(Next, new { Take = take }, ct);

    private static Task PutAsync(Unit unit, string sql, TimerRow row, string? organizationId, CancellationToken ct) => unit.ExecuteAsync(
        sql, new { row.Id, row.DueAt, row.Lane, ForOrganization = organizationId, row.Kind, row.Payload }, ct);
}

internal sealed record TimerRow(string Id, DateTimeOffset DueAt, string Lane, string Kind, string Payload);

internal sealed record DueRow(string Id, long DueAt, string Lane, string Payload);

internal sealed record NextRow(string Id, long DueAt, string Kind);
