using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record CuratorRow(string PersonId, string Chat)
{
    public PersonId Person => new(Guid.Parse(PersonId));
}

internal sealed record NameRow(string DisplayName, string FullName);

/// <summary>The curators of the school who are in touch and have not just withdrawn their consent, and what somebody is called.</summary>
internal sealed class ColleagueStore(Unit unit, Names names)
{
    private const string Curators = """
        select p.id as person_id, b.chat
        from people p join bindings b on b.person_id = p.id and b.reachable = 1
        where p.state = 'Consented' and p.id <> @Except and exists (
            select 1 from role_assignments a
            where a.person_id = p.id and a.role = 'SchoolCurator' and a.organization_id = @OrganizationId
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
            and exists (select 1 from consents c
                where c.person_id = p.id and c.purpose = 'PersonalData' and c.revoked_at is null)
        order by p.id
        """;

    private const string Name = """
        select display_name, full_name from people where id = @Person and (organization_id = @OrganizationId or id = @ActorId)
        """;

    /// <summary>The curators who are in touch.</summary>
    public Task<IReadOnlyList<CuratorRow>> CuratorsButAsync(PersonId except, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<CuratorRow>(Curators, new { Except = except, Now = now }, ct);

    public async Task<string?> NameAsync(PersonId person, CancellationToken ct) =>
        await unit.SingleAsync<NameRow>(Name, new { Person = person }, ct) is { } row ? names.Of(row.DisplayName, row.FullName) : null;
}
