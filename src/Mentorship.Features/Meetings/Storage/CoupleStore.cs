using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>The working pairs whose meetings are arranged: one's own, or for the service those of its school.</summary>
internal sealed class CoupleStore(Unit unit, Names names, IOptions<MeetingsOptions> options)
{
    private const string Sides = """
        select p.id as person_id, x.id as pair_id, x.organization_id as school, x.mentor_id, p.display_name, p.full_name,
            b.chat, b.zone, b.quiet_from, b.quiet_until, coalesce(b.reachable, 0) as reachable, c.offsets
        from pairs x join people p on p.id = x.mentor_id or p.id = x.mentee_id
        left join bindings b on b.person_id = p.id
        left join reminder_choices c on c.person_id = p.id

        """;

    private const string Mine = Sides + """
        where x.state = 'Active' and (x.mentor_id = @ActorId or x.mentee_id = @ActorId)
        order by x.created_at, x.id, p.id
        """;

    private const string OfSchool = Sides + """
        where x.id = @Pair and x.state = 'Active' and x.organization_id = @OrganizationId
        order by x.id, p.id
        """;

    private const string Ended = Sides + """
        where x.id = @Pair and x.state <> 'Active' and x.organization_id = @OrganizationId
        order by x.id, p.id
        """;

    public async Task<IReadOnlyList<Couple>> MineAsync(CancellationToken ct) =>
        [.. Coupled(await unit.QueryAsync<SideRow>(Mine, null, ct))];

    public async Task<Couple?> FindMineAsync(string pair, CancellationToken ct) =>
        (await MineAsync(ct)).FirstOrDefault(couple => couple.Pair.ToString() == pair);

    public async Task<Couple?> FindAsync(PairId pair, CancellationToken ct) =>
        Coupled(await unit.QueryAsync<SideRow>(OfSchool, new { Pair = pair }, ct)).FirstOrDefault();

    /// <summary>Those who were a pair, to take its meetings out of their calendars.</summary>
    public async Task<Couple?> FindEndedAsync(PairId pair, CancellationToken ct) =>
        Coupled(await unit.QueryAsync<SideRow>(Ended, new { Pair = pair }, ct)).FirstOrDefault();

    private IEnumerable<Couple> Coupled(IReadOnlyList<SideRow> rows) =>
        from sides in rows.GroupBy(row => row.PairId)
        let mentor = sides.First(row => row.PersonId == row.MentorId)
        let mentee = sides.First(row => row.PersonId != row.MentorId)
        select new Couple(new PairId(Guid.Parse(sides.Key)), mentor.School, Sided(mentor), Sided(mentee));

    private Side Sided(SideRow row) => Side.Of(row, names, options.Value);
}
