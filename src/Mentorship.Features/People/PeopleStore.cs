using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>A person as lists and cards show them.</summary>
internal sealed record PersonRow(
    string Id, string DisplayName, string FullName, string Post, string Subjects, string? TeachingSince, string? HiredOn, string State,
    string Roles, string? School);

/// <summary>People of the school of the actor.</summary>
internal sealed class PeopleStore(Unit unit, TimeProvider time)
{
    private const string Page = """
        select p.id, p.display_name, p.full_name, p.post, p.subjects, p.teaching_since, p.hired_on, p.state, o.name as school,
            coalesce((select string_agg(r.role, ',') from role_assignments r
                where r.person_id = p.id and (r.act_to is null or r.act_to > @Now)), '') as roles
        from people p join organizations o on o.id = p.organization_id
        where p.organization_id = @OrganizationId and p.left_on is null and p.folded_name like @Like
        order by p.folded_name, p.id
        limit @Take offset @Skip
        """;

    private const string Count = """
        select count(*) from people p
        where p.organization_id = @OrganizationId and p.left_on is null and p.folded_name like @Like
        """;

    private const string InTouch = """
        select count(*) from people p
        where p.organization_id = @OrganizationId and p.left_on is null and p.state = 'Consented'
        """;

    private const string One = """
        select p.id, p.display_name, p.full_name, p.post, p.subjects, p.teaching_since, p.hired_on, p.state, o.name as school,
            coalesce((select string_agg(r.role, ',') from role_assignments r
                where r.person_id = p.id and (r.act_to is null or r.act_to > @Now)), '') as roles
        from people p join organizations o on o.id = p.organization_id
        where p.id = @Id and p.organization_id = @OrganizationId
        """;

    private const string Me = """
        select p.id, p.display_name, p.full_name, p.post, p.subjects, p.teaching_since, p.hired_on, p.state, o.name as school,
            coalesce((select string_agg(r.role, ',') from role_assignments r
                where r.person_id = p.id and (r.act_to is null or r.act_to > @Now)), '') as roles
        from people p left join organizations o on o.id = p.organization_id
        where p.id = @ActorId
        """;

    private const string MyDirections = "select directions from people where id = @ActorId and organization_id is not null";

    private const string SetMyDirections = """
        update people set directions = @Directions, version = version + 1 where id = @ActorId and organization_id is not null
        """;

    public Task<IReadOnlyList<PersonRow>> PageAsync(string words, int page, CancellationToken ct) =>
        unit.QueryAsync<PersonRow>(
            Page, new { Like = Pages.Like(words), Take = Pages.Size, Skip = Pages.Skip(page), Now = time.GetUtcNow() }, ct);

    public Task<long> CountAsync(string words, CancellationToken ct) => unit.SingleAsync<long>(Count, new { Like = Pages.Like(words) }, ct);

    public Task<long> InTouchAsync(CancellationToken ct) => unit.SingleAsync<long>(InTouch, null, ct);

    /// <summary>Null for somebody of another school as for nobody.</summary>
    public Task<PersonRow?> FindAsync(string id, CancellationToken ct) =>
        unit.SingleAsync<PersonRow>(One, new { Id = id, Now = time.GetUtcNow() }, ct);

    /// <summary>Null for who belongs to no school.</summary>
    public async Task<IReadOnlyList<ActivityDirection>?> DirectionsAsync(CancellationToken ct) =>
        await unit.SingleAsync<string>(MyDirections, null, ct) is { } stored
            ? [.. Enum.GetValues<ActivityDirection>().Where(one => stored.Split(',').Contains(one.ToString()))]
            : null;

    public Task SetDirectionsAsync(IEnumerable<ActivityDirection> directions, CancellationToken ct) =>
        unit.ExecuteAsync(SetMyDirections, new { Directions = string.Join(',', directions) }, ct);

    public Task<PersonRow?> MeAsync(CancellationToken ct) => unit.SingleAsync<PersonRow>(Me, new { Now = time.GetUtcNow() }, ct);
}
