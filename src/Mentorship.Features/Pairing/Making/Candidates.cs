using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Pairing;

/// <summary>Somebody who may become one side of a pair.</summary>
/// <param name="Taken">Active pairs: of a mentor the mentees, of a mentee the mentors.</param>
internal sealed record CandidateRow(
    string Id, string OrganizationId, string DisplayName, string FullName, string Subjects, string Directions, string? Chat, long Taken);

/// <summary>Who in the school of the actor can be paired now: people in touch, in the right role.</summary>
internal sealed class Candidates(Unit unit, TimeProvider time, IOptions<PairingOptions> options)
{
    private const string Mentees = """
        select p.id, p.organization_id, p.display_name, p.full_name, p.subjects, p.directions, b.chat, cast(0 as bigint) as taken
        from people p join bindings b on b.person_id = p.id
        where p.organization_id = @OrganizationId and p.state = 'Consented' and p.folded_name like @Like
            and exists (select 1 from role_assignments r
                where r.person_id = p.id and r.role = 'Mentee' and r.organization_id = @OrganizationId
                    and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now))
            and not exists (select 1 from pairs x where x.mentee_id = p.id and x.state = 'Active')
        order by p.folded_name, p.id
        """;

    private const string Mentors = """
        select p.id, p.organization_id, p.display_name, p.full_name, p.subjects, p.directions, b.chat,
            (select count(*) from pairs x where x.mentor_id = p.id and x.state = 'Active') as taken
        from people p join bindings b on b.person_id = p.id
        where p.organization_id = @OrganizationId and p.state = 'Consented' and p.folded_name like @Like and p.id <> @Except
            and exists (select 1 from role_assignments r
                where r.person_id = p.id and r.role = 'Mentor' and r.organization_id = @OrganizationId
                    and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now))
        order by taken, p.folded_name, p.id
        """;

    private const string MentorsOf = """
        select count(*) from pairs where mentee_id = @Mentee and state = 'Active' and organization_id = @OrganizationId
        """;

    public int Limit => options.Value.MaxMenteesPerMentor;

    public Task<IReadOnlyList<CandidateRow>> MenteesAsync(string words, CancellationToken ct) =>
        unit.QueryAsync<CandidateRow>(Mentees, new { Like = Pages.Like(words), Now = time.GetUtcNow() }, ct);

    public Task<IReadOnlyList<CandidateRow>> MentorsAsync(string words, string except, CancellationToken ct) =>
        unit.QueryAsync<CandidateRow>(Mentors, new { Like = Pages.Like(words), Except = except, Now = time.GetUtcNow() }, ct);

    /// <summary>Both sides as they are now; null where one of them is not there any more.</summary>
    public async Task<(CandidateRow Mentor, CandidateRow Mentee)?> BothAsync(string mentor, string mentee, CancellationToken ct)
    {
        var mentors = await MentorsAsync("", mentee, ct);
        var mentees = await MenteesAsync("", ct);
        var (first, second) = (Find(mentors, mentor), Find(mentees, mentee));
        return first is null || second is null ? null : (first, second);
    }

    public async Task<PairingFacts> FactsAsync(string mentor, string mentee, CancellationToken ct)
    {
        var taken = Find(await MentorsAsync("", mentee, ct), mentor)?.Taken ?? Limit;
        return new PairingFacts((int)taken, (int)await unit.SingleAsync<long>(MentorsOf, new { Mentee = mentee }, ct), Limit);
    }

    private static CandidateRow? Find(IReadOnlyList<CandidateRow> people, string id) => people.FirstOrDefault(person => person.Id == id);
}
