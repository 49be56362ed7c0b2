using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>
/// The mentors of the school, and those of other schools who answer there as well, with all that the choice among them depends on,
/// read for all of them at once.
/// </summary>
internal sealed class MentorStore(Unit unit, ReadyPeople people, IOptions<HelpOptions> options)
{
    private const string Columns = """
        select p.id as person_id, p.display_name, p.full_name, p.directions,
            case when b.chat is null then 0 else 1 end as is_reachable, b.zone, b.quiet_from, b.quiet_until,
            (select count(*) from pairs x where x.mentor_id = p.id and x.mentee_id = @Author and x.state = 'Active') as is_paired,
            (select count(*) from helpers y where y.author_id = @Author and y.person_id = p.id and y.state = 'Agreed') as is_helper,
            (select count(*) from help_requests h
                where h.holder_id = p.id and h.state in ('Acknowledged', 'InDialog', 'Answered')) as load,
            (select count(*) from help_requests h where h.holder_id = p.id and h.state in ('Acknowledged', 'InDialog', 'Answered')
                and h.turn = 'Holder' and h.author_id <> @Author) as owes,
            (select count(*) from help_requests h where h.holder_id = p.id and h.taken_at > @WeekAgo) as taken,
            (select min(h.taken_at) from help_requests h where h.holder_id = p.id and h.taken_at > @WeekAgo) as first_taken,
            (select max(coalesce(q.rings_at, q.since))
                from request_participants q join help_requests h on h.id = q.request_id
                where q.person_id = p.id and q.since > @DayBefore and q.part <> 'Author' and h.author_id <> @Author
                    and coalesce(q.rings_at, q.since) > @Lately and coalesce(q.rings_at, q.since) <= @Now) as asked_at
        """;

    private const string Mentors = Columns + """
        , null as elsewhere
        from people p
        left join bindings b on b.person_id = p.id and b.reachable = 1
        where p.state = 'Consented' and p.id <> @Author and p.id in (
            select a.person_id from role_assignments a
            where a.role = 'Mentor' and a.organization_id = @OrganizationId
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        order by p.folded_name, p.id
        """;

    /// <summary>Who said that they answer in other schools of the municipality too, and is in touch.</summary>
    private const string Bank = Columns + """
        , m.organization_id as elsewhere
        from bank_mentors m join people p on p.id = m.person_id
        join organizations theirs on theirs.id = m.organization_id
        join organizations ours on ours.id = @OrganizationId and ours.municipality_id = theirs.municipality_id and ours.id <> theirs.id
        join bindings b on b.person_id = p.id and b.reachable = 1
        where p.state = 'Consented' and p.id <> @Author and p.id in (
                select a.person_id from role_assignments a
                where a.role = 'Mentor' and a.organization_id = m.organization_id
                    and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
            and p.id not in (
                select a.person_id from role_assignments a
                where a.role = 'Mentor' and a.organization_id = @OrganizationId
                    and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        order by p.folded_name, p.id
        """;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan LongestNight = TimeSpan.FromDays(2);

    private (RequestId Request, Urgency Urgency, DateTimeOffset Now, IReadOnlyList<CandidateRow> Rows)? _known;

    public async Task<IReadOnlyList<Candidate>> ForAsync(
        HelpRequest request, IReadOnlyList<Party> circle, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await RowsAsync(request, now, ct);
        var ready = await ReadyAsync(rows, now, ct);
        var parts = circle.ToDictionary(party => party.Person, party => party.Part);
        return
        [
            .. rows.Select(row => Candidate(row, request, now) with
            {
                Ready = ready[row.Elsewhere ?? ""].Of(row.Person),
                Stance = parts.TryGetValue(row.Person, out var part) ? StanceOf(part) : Stance.NotAsked,
            }).Where(one => !one.IsElsewhere || one.Covers(request.Direction)),
        ];
    }

    /// <summary>Everybody by the calendar of their own school, wherever they are asked.</summary>
    private async Task<Dictionary<string, SchoolReady>> ReadyAsync(
        IReadOnlyList<CandidateRow> rows, DateTimeOffset now, CancellationToken ct)
    {
        var ready = new Dictionary<string, SchoolReady> { [""] = await people.AtAsync(now, ct) };
        foreach (var school in rows.Select(row => row.Elsewhere).OfType<string>().Distinct())
        {
            using var there = new Stead(unit, Actor.System(school));
            ready[school] = await people.AtAsync(now, ct);
        }
        return ready;
    }

    /// <summary>What is known of those who were just read for this question, with the words by which people know them.</summary>
    public IReadOnlyDictionary<PersonId, CandidateRow> Known(HelpRequest request) =>
        (_known is { } known && known.Request == request.Id ? known.Rows : []).ToDictionary(row => row.Person);

    /// <summary>A case is read anew after each step of a unit; what others do cannot change meanwhile.</summary>
    private async Task<IReadOnlyList<CandidateRow>> RowsAsync(HelpRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (_known is { } known && known.Request == request.Id && known.Urgency == request.Urgency && known.Now == now) return known.Rows;
        var asks = new
        {
            request.Author, Now = now, WeekAgo = now - Week, Lately = now - options.Value.Rest, DayBefore = now - LongestNight,
        };
        var rows = await unit.QueryAsync<CandidateRow>(Mentors, asks, ct);
        if (options.Value.Of(request.Urgency).AsksElsewhere) rows = [.. rows, .. await unit.QueryAsync<CandidateRow>(Bank, asks, ct)];
        _known = (request.Id, request.Urgency, now, rows);
        return rows;
    }

    private Candidate Candidate(CandidateRow row, HelpRequest request, DateTimeOffset now) =>
        new(row.Person, row.IsPaired > 0, row.IsReachable > 0, row.Load)
        {
            IsHelper = row.IsHelper > 0,
            IsElsewhere = row.Elsewhere is not null,
            Directions = row.Covered,
            NightUntil = request.Urgency.IsUrgent() || row.Elsewhere is not null ? row.MorningAfter(now) : null,
            IsBusy = row.Owes > 0,
            RestsUntil = request.Urgency.Rest() is RestRule.Ignored ? null : Moments.Of(row.AskedAt) + options.Value.Rest,
            EnoughUntil = row.Taken >= options.Value.WeeklyLimit ? Moments.Of(row.FirstTaken) + Week : null,
            TakenLately = row.Taken,
        };

    private static Stance StanceOf(Part part) => part switch
    {
        Part.Asked or Part.Called => Stance.Asked,
        Part.Invited or Part.Second => Stance.NotAsked,
        _ => Stance.Out,
    };
}
