namespace Mentorship.Pipeline;

/// <summary>All SQL of the inbox. A row is kept for a while after its end: it is what drops a late duplicate.</summary>
internal static class InboxTable
{
    private const string Reserve = "update counters set value = value + @Count where name = 'inbox' returning value";

    private const string Insert =
        """
        insert into inbox (seq, source, source_id, lane, payload, attempts, not_before, received_at)
        values (@Seq, @Source, @SourceId, @Lane, @Payload, 0, 0, @Now)
        on conflict (source, source_id) do nothing
        """;

    private const string Waiting =
        """
        select seq, source, source_id, lane, payload, attempts, not_before, received_at from inbox
        where done_at is null order by seq limit @Take
        """;

    /// <summary>Named by its source too: a row that was handed over before its commit failed may have left its number to another.</summary>
    private const string Finish =
        "update inbox set done_at = @Now, payload = '' where seq = @Seq and source_id = @SourceId and done_at is null";

    private const string Forget = "update inbox set lane = '' where seq = @Seq";

    private const string Fail = "update inbox set attempts = @Attempts, not_before = @NotBefore where seq = @Seq";

    private const string Bury =
        """
        insert into inbox_dead (seq, source, lane, payload, error, dead_at)
        select seq, source, case when @Traceless = 1 then '' else lane end, case when @Traceless = 1 then '' else payload end, @Error, @Now
        from inbox where seq = @Seq and done_at is null
        """;

    private const string Exhume =
        """
        delete from inbox_dead where seq = @Seq and lane = @Lane and payload <> ''
        returning seq, source, '' as source_id, lane, payload, 0 as attempts, 0 as not_before, dead_at as received_at
        """;

    /// <summary>Stores what is new; duplicates vanish here.</summary>
    public static async Task<List<InboxRow>> AddAsync(Unit unit, IReadOnlyList<Arrival> arrivals, DateTimeOffset now, CancellationToken ct)
    {
        var seq = await unit.SingleAsync<long>(Reserve, new { Count = arrivals.Count }, ct) - arrivals.Count;
        var rows = new List<InboxRow>(arrivals.Count);
        foreach (var (source, sourceId, lane, payload) in arrivals)
        {
            seq++;
            var added = await unit.ExecuteAsync(
                Insert, new { Seq = seq, Source = source, SourceId = sourceId, Lane = lane, Payload = payload, Now = now }, ct);
            if (added > 0) rows.Add(new InboxRow(seq, source, sourceId, lane, payload, 0, 0, now.ToUnixTimeMilliseconds()));
        }
        return rows;
    }

    public static Task<IReadOnlyList<InboxRow>> WaitingAsync(Database database, int take, CancellationToken ct) =>
        database.ReadAsync<InboxRow>(Waiting, new { Take = take }, ct);

    /// <summary>False when the row had ended before: nothing may happen twice.</summary>
    public static async Task<bool> FinishAsync(Unit unit, InboxRow row, DateTimeOffset now, CancellationToken ct) =>
        await unit.ExecuteAsync(Finish, new { row.Seq, row.SourceId, Now = now }, ct) > 0;

    /// <summary>The row drops late duplicates on, and no longer tells whose it was.</summary>
    public static Task ForgetAsync(Unit unit, InboxRow row, CancellationToken ct) => unit.ExecuteAsync(Forget, new { row.Seq }, ct);

    public static Task FailAsync(Unit unit, long seq, long attempts, DateTimeOffset notBefore, CancellationToken ct) =>
        unit.ExecuteAsync(Fail, new { Seq = seq, Attempts = attempts, NotBefore = notBefore }, ct);

    public static Task BuryAsync(Unit unit, InboxRow row, bool isTraceless, string error, DateTimeOffset now, CancellationToken ct) =>
        unit.ExecuteAsync(Bury, new { row.Seq, Traceless = isTraceless ? 1L : 0L, Error = error, Now = now }, ct);

    public static Task<InboxRow?> ExhumeAsync(Unit unit, long seq, string lane, CancellationToken ct) =>
        unit.SingleAsync<InboxRow>(Exhume, new { Seq = seq, Lane = lane }, ct);
}
