using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record CandidateRow(string PersonId, string Directions, string? Part, long IsPaired, long IsReachable, long IsAway, long Load);

internal sealed record CuratorRow(string PersonId, string Chat)
{
    public PersonId Person => new(Guid.Parse(PersonId));
}

internal sealed record NameRow(string DisplayName, string FullName);

/// <summary>Who of the school could be asked: mentors with what the choice depends on, and the curators.</summary>
internal sealed class ColleagueStore(Unit unit, Names names)
{
    private const string Mentors = """
        select p.id as person_id, p.directions, q.part,
            (select count(*) from pairs x where x.mentor_id = p.id and x.mentee_id = @Author and x.state = 'Active') as is_paired,
            (select count(*) from bindings b where b.person_id = p.id and b.reachable = 1) as is_reachable,
            (select count(*) from absences a
                where a.person_id = p.id and a.from_at <= @Now and (a.until_at is null or a.until_at > @Now)) as is_away,
            (select count(*) from help_requests h
                where h.holder_id = p.id and h.state in ('Acknowledged', 'InDialog', 'Answered')) as load
        from people p
        left join request_participants q on q.person_id = p.id and q.request_id = @Request
        where p.state = 'Consented' and p.id <> @Author and exists (
            select 1 from role_assignments a
            where a.person_id = p.id and a.role = 'Mentor' and a.organization_id = @OrganizationId
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        order by p.folded_name, p.id
        """;

    private const string Curators = """
        select p.id as person_id, b.chat
        from people p join bindings b on b.person_id = p.id and b.reachable = 1
        where p.state = 'Consented' and p.id <> @Except and exists (
            select 1 from role_assignments a
            where a.person_id = p.id and a.role = 'SchoolCurator' and a.organization_id = @OrganizationId
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        order by p.id
        """;

    private const string Name = "select display_name, full_name from people where id = @Person and organization_id = @OrganizationId";

    public async Task<IReadOnlyList<Candidate>> MentorsForAsync(HelpRequest request, DateTimeOffset now, CancellationToken ct) =>
    [
        .. (await unit.QueryAsync<CandidateRow>(Mentors, new { Request = request.Id, request.Author, Now = now }, ct)).Select(ToCandidate),
    ];

    /// <summary>The curators who are in touch.</summary>
    public Task<IReadOnlyList<CuratorRow>> CuratorsButAsync(PersonId except, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<CuratorRow>(Curators, new { Except = except, Now = now }, ct);

    public async Task<string?> NameAsync(PersonId person, CancellationToken ct) =>
        await unit.SingleAsync<NameRow>(Name, new { Person = person }, ct) is { } row ? names.Of(row.DisplayName, row.FullName) : null;

    private static Candidate ToCandidate(CandidateRow row) =>
        new(new PersonId(Guid.Parse(row.PersonId)), row.IsPaired > 0, row.IsReachable > 0, row.Load)
        {
            Directions = [.. row.Directions.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(name => Enum.IsDefined(typeof(ActivityDirection), name)).Select(Enum.Parse<ActivityDirection>)],
            IsAway = row.IsAway > 0,
            Stance = row.Part switch
            {
                null => Stance.NotAsked,
                nameof(Part.Asked) or nameof(Part.Called) => Stance.Asked,
                _ => Stance.Out,
            },
        };
}
