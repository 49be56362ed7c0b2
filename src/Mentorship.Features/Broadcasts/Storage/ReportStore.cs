using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

internal sealed record SchoolTally(string Name, long All, long Delivered, long Read);

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
            cast(sum(case when r.state = 'Delivered' then 1 else 0 end) as bigint) as delivered, count(r.read_at) as read
        from broadcast_recipients r join organizations o on o.id = r.organization_id
        where r.broadcast_id = @Id and (@OrganizationId is null or r.organization_id = @OrganizationId)
        group by o.name, o.folded_name order by o.folded_name
        """;

    public Task<long> UnreadAsync(Guid id, CancellationToken ct) => unit.SingleAsync<long>(Count, new { Id = id }, ct);

    public Task<IReadOnlyList<AudienceMember>> UnreadPageAsync(Guid id, int page, CancellationToken ct) =>
        unit.QueryAsync<AudienceMember>(Page, new { Id = id, Take = Pages.Size, Skip = Pages.Skip(page) }, ct);

    public Task<IReadOnlyList<SchoolTally>> BySchoolAsync(Guid id, CancellationToken ct) =>
        unit.QueryAsync<SchoolTally>(BySchool, new { Id = id }, ct);
}
