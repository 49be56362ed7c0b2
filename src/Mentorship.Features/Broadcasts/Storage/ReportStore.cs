using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

internal sealed record SchoolTally(
    string Name, long All, long Delivered, long Read, long Closed, long Failed, long Unclear, long Skipped, long Comes, long StaysAway)
    : ISchoolFigures
{
    public long People => All;
}

/// <summary>One recipient as a line of the file.</summary>
internal sealed record ReportLine(
    string School, string DisplayName, string FullName, string Subjects, string State, long? SentAt, long? ReadAt, long? Comes);

/// <summary>What a report shows beyond its figures. The unit acts for the school or the municipality that announced.</summary>
internal sealed class ReportStore(Unit unit)
{
    private const string Unread = """
        from broadcast_recipients r join people p on p.id = r.person_id
        where r.broadcast_id = @Id and r.state = 'Delivered' and r.read_at is null and r.organization_id = @OrganizationId

        """;

    private const string Count = "select count(*) " + Unread;
    private const string Page =
        "select p.display_name, p.full_name, p.subjects " + Unread + "order by p.folded_name, p.id limit @Take offset @Skip";

    private const string BySchool = """
        select o.name, count(*) as "all",
            cast(sum(case when r.state = 'Delivered' then 1 else 0 end) as bigint) as delivered, count(r.read_at) as read,
            cast(sum(case when r.state = 'Closed' then 1 else 0 end) as bigint) as closed,
            cast(sum(case when r.state = 'Failed' then 1 else 0 end) as bigint) as failed,
            cast(sum(case when r.state = 'Unclear' then 1 else 0 end) as bigint) as unclear,
            cast(sum(case when r.state = 'Skipped' then 1 else 0 end) as bigint) as skipped,
            cast(sum(case when r.comes = 1 then 1 else 0 end) as bigint) as comes,
            cast(sum(case when r.comes = 0 then 1 else 0 end) as bigint) as stays_away
        from broadcast_recipients r join organizations o on o.id = r.organization_id
        where r.broadcast_id = @Id and (@OrganizationId is null or r.organization_id = @OrganizationId)
        group by o.name, o.folded_name order by o.folded_name
        """;

    private const string Answered = """
        from broadcast_recipients r join people p on p.id = r.person_id
        where r.broadcast_id = @Id and r.comes = @Comes and r.organization_id = @OrganizationId

        """;

    private const string AnsweredPage =
        "select p.display_name, p.full_name, p.subjects " + Answered + "order by p.folded_name, p.id limit @Take offset @Skip";

    private const string Lines = """
        select o.name as school, p.display_name, p.full_name, p.subjects, r.state, r.sent_at, r.read_at, r.comes
        from broadcast_recipients r join people p on p.id = r.person_id join organizations o on o.id = r.organization_id
        where r.broadcast_id = @Id and r.organization_id = @OrganizationId order by p.folded_name, p.id
        """;

    public Task<IReadOnlyList<AudienceMember>> AnsweredPageAsync(Guid id, bool comes, int page, CancellationToken ct) =>
        unit.QueryAsync<AudienceMember>(AnsweredPage, new { Id = id, Comes = comes, Take = Pages.Size, Skip = Pages.Skip(page) }, ct);

    /// <summary>Everybody in one's own school.</summary>
    public Task<IReadOnlyList<ReportLine>> LinesAsync(Guid id, CancellationToken ct) =>
        unit.QueryAsync<ReportLine>(Lines, new { Id = id }, ct);

    public Task<long> UnreadAsync(Guid id, CancellationToken ct) => unit.SingleAsync<long>(Count, new { Id = id }, ct);

    public Task<IReadOnlyList<AudienceMember>> UnreadPageAsync(Guid id, int page, CancellationToken ct) =>
        unit.QueryAsync<AudienceMember>(Page, new { Id = id, Take = Pages.Size, Skip = Pages.Skip(page) }, ct);

    public Task<IReadOnlyList<SchoolTally>> BySchoolAsync(Guid id, CancellationToken ct) =>
        unit.QueryAsync<SchoolTally>(BySchool, new { Id = id }, ct);
}
