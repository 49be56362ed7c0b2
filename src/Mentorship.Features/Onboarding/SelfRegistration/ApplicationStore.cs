using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>A wish to be let in, with the person and the school.</summary>
internal sealed record ApplicationRow(
    string Id, string PersonId, string OrganizationId, string MunicipalityId, string School, string Role, string FullName, string? Chat);

/// <summary>Wishes to be let in. A guest writes their own; a curator reads those of the school, or of the municipality.</summary>
internal sealed class ApplicationStore(Unit unit)
{
    private const string Schools = $"""
        -- any school: who asks belongs to none yet
        select id, name from organizations where id <> '{Technical.School}' order by name
        """;

    private const string Introduce = """
        update people set full_name = @Name, folded_name = @Folded, display_name = @Initials, version = version + 1
        where id = @ActorId and organization_id is null
        """;

    private const string Insert = """
        insert into applications (id, person_id, organization_id, role, state, asked_at)
        select @Id, @ActorId, o.id, @Role, 'Open', @Now from organizations o where o.id = @School
        on conflict do nothing
        """;

    private const string IsMineOpen = "select count(*) from applications where person_id = @ActorId and state = 'Open'";

    private const string Columns = """
        select a.id, a.person_id, a.organization_id, o.municipality_id, o.name as school, a.role, p.full_name, b.chat
        from applications a
        join organizations o on o.id = a.organization_id
        join people p on p.id = a.person_id
        left join bindings b on b.person_id = a.person_id

        """;

    private const string OfSchool = Columns + "where a.id = @Id and a.state = 'Open' and a.organization_id = @OrganizationId";
    private const string OfMunicipality = Columns + "where a.id = @Id and a.state = 'Open' and o.municipality_id = @MunicipalityId";

    private const string Waiting = Columns + """
        where a.state = 'Open' and
            (a.organization_id = @OrganizationId and @Widely = 0 or o.municipality_id = @MunicipalityId and @Widely = 1)
        order by a.asked_at, a.id limit @Take offset @Skip
        """;

    private const string Count = """
        select count(*) from applications a join organizations o on o.id = a.organization_id
        where a.state = 'Open' and
            (a.organization_id = @OrganizationId and @Widely = 0 or o.municipality_id = @MunicipalityId and @Widely = 1)
        """;

    private const string Decide = """
        -- any school: the application was found within the scope of who decides
        update applications set state = @State, decided_at = @Now where id = @Id and state = 'Open'
        """;

    private const string Admit = """
        -- any school: the application was found within the scope of who decides
        update people set organization_id = @School, municipality_id = @Municipality, version = version + 1
        where id = @PersonId and organization_id is null
        """;

    private const string EndGuest = """
        -- any school: the application was found within the scope of who decides
        update role_assignments set act_to = @Now where person_id = @PersonId and role = 'Guest' and (act_to is null or act_to > @Now)
        """;

    private const string AddRole = """
        -- any school: the application was found within the scope of who decides
        insert into role_assignments (id, person_id, role, organization_id, act_from) values (@Id, @PersonId, @Role, @School, @Now)
        """;

    public Task<IReadOnlyList<SchoolChoice>> SchoolsAsync(CancellationToken ct) => unit.QueryAsync<SchoolChoice>(Schools, null, ct);

    public async Task<bool> IsOpenAsync(CancellationToken ct) => await unit.SingleAsync<long>(IsMineOpen, null, ct) > 0;

    /// <summary>The id, or null when an earlier one still waits.</summary>
    public async Task<string?> AddAsync(SubmitApplication wish, DateTimeOffset now, CancellationToken ct)
    {
        var (id, name) = (Guid.CreateVersion7(now).ToString(), new FullName(wish.Name));
        if (await unit.ExecuteAsync(Insert, new { Id = id, wish.Role, Now = now, School = wish.School.Id }, ct) == 0) return null;
        await unit.ExecuteAsync(Introduce, new { Name = name.Value, name.Folded, name.Initials }, ct);
        return id;
    }

    public Task<ApplicationRow?> FindAsync(string id, Reach reach, CancellationToken ct) =>
        unit.SingleAsync<ApplicationRow>(reach is Reach.Municipality ? OfMunicipality : OfSchool, new { Id = id }, ct);

    /// <summary>Those that wait within the reach, the oldest first.</summary>
    public Task<IReadOnlyList<ApplicationRow>> PageAsync(Reach reach, int page, CancellationToken ct) => unit.QueryAsync<ApplicationRow>(
        Waiting, new { Widely = Widely(reach), Take = Pages.Size, Skip = Pages.Skip(page) }, ct);

    public Task<long> CountAsync(Reach reach, CancellationToken ct) => unit.SingleAsync<long>(Count, new { Widely = Widely(reach) }, ct);

    public async Task<bool> DecideAsync(string id, string state, DateTimeOffset now, CancellationToken ct) =>
        await unit.ExecuteAsync(Decide, new { Id = id, State = state, Now = now }, ct) > 0;

    public async Task AdmitAsync(ApplicationRow wish, DateTimeOffset now, CancellationToken ct)
    {
        await unit.ExecuteAsync(Admit, new { School = wish.OrganizationId, Municipality = wish.MunicipalityId, wish.PersonId }, ct);
        await unit.ExecuteAsync(EndGuest, new { wish.PersonId, Now = now }, ct);
        await unit.ExecuteAsync(AddRole,
            new { Id = Guid.CreateVersion7(now).ToString(), wish.PersonId, wish.Role, School = wish.OrganizationId, Now = now }, ct);
    }

    private static long Widely(Reach reach) => reach is Reach.Municipality ? 1 : 0;
}
