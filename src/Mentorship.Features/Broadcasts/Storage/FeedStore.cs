using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>An announcement that the acting person has received.</summary>
internal sealed record ReceivedRow(string Id, long? SentAt, long IsNew);

/// <summary>
/// What the acting person has received and is in force: also what did not reach their chat while it was closed, for here it can be read.
/// </summary>
internal sealed class FeedStore(Unit unit)
{
    private const string New = "r.read_at is null and (p.has_mark = 1 or p.has_rsvp = 1)";

    private const string Mine = $"""
        from broadcast_recipients r join broadcasts p on p.id = r.broadcast_id
        where r.person_id = @ActorId and r.state in ('Delivered', 'Unclear', 'Closed', 'Failed')
            and p.state <> 'Withdrawn' and (p.valid_to is null or p.valid_to >= @Today)
            and (@OnlyNew = 0 or {New})

        """;

    private const string Count = "select count(*) " + Mine;

    private const string Page = $"select p.id, r.sent_at, case when {New} then 1 else 0 end as is_new " + Mine + """
        order by coalesce(r.sent_at, p.send_at) desc, p.number desc limit @Take offset @Skip
        """;

    /// <param name="onlyNew">Those alone that wait for a mark or an answer.</param>
    public Task<long> CountAsync(bool onlyNew, DateOnly today, CancellationToken ct) =>
        unit.SingleAsync<long>(Count, new { OnlyNew = onlyNew, Today = today }, ct);

    public Task<IReadOnlyList<ReceivedRow>> PageAsync(ShowAnnouncements page, DateOnly today, CancellationToken ct) =>
        unit.QueryAsync<ReceivedRow>(
            Page, new { page.OnlyNew, Today = today, Take = Pages.Size, Skip = Pages.Skip(page.Page) }, ct);
}
