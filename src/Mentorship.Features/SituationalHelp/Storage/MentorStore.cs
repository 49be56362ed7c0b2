using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The mentors of the school with all that the choice among them depends on, read for all of them at once.</summary>
internal sealed class MentorStore(Unit unit, ReadyPeople people, IOptions<HelpOptions> options)
{
    private const string Mentors = """
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
        from people p
        left join bindings b on b.person_id = p.id and b.reachable = 1
        where p.state = 'Consented' and p.id <> @Author and p.id in (
            select a.person_id from role_assignments a
            where a.role = 'Mentor' and a.organization_id = @OrganizationId
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        order by p.folded_name, p.id
        """;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan LongestNight = TimeSpan.FromDays(2);

    private (RequestId Request, DateTimeOffset Now, IReadOnlyList<CandidateRow> Rows)? _known;

    public async Task<IReadOnlyList<Candidate>> ForAsync(
        HelpRequest request, IReadOnlyList<Party> circle, DateTimeOffset now, CancellationToken ct)
    {
        var (rows, ready) = (await RowsAsync(request, now, ct), await people.AtAsync(now, ct));
        var parts = circle.ToDictionary(party => party.Person, party => party.Part);
        return [.. rows.Select(row => Candidate(row, request, now) with
        {
            Ready = ready.Of(row.Person),
            Stance = parts.TryGetValue(row.Person, out var part) ? StanceOf(part) : Stance.NotAsked,
        })];
    }

    /// <summary>What is known of those who were just read for this question, with the words by which people know them.</summary>
    public IReadOnlyDictionary<PersonId, CandidateRow> Known(HelpRequest request) =>
        (_known is { } known && known.Request == request.Id ? known.Rows : []).ToDictionary(row => row.Person);

    /// <summary>A case is read anew after each step of a unit; what others do cannot change meanwhile.</summary>
    private async Task<IReadOnlyList<CandidateRow>> RowsAsync(HelpRequest request, DateTimeOffset now, CancellationToken ct)
    {
        if (_known is { } known && known.Request == request.Id && known.Now == now) return known.Rows;
        var rows = await unit.QueryAsync<CandidateRow>(Mentors, new
        {
            request.Author, Now = now, WeekAgo = now - Week, Lately = now - options.Value.Rest, DayBefore = now - LongestNight,
        }, ct);
        _known = (request.Id, now, rows);
        return rows;
    }

    private Candidate Candidate(CandidateRow row, HelpRequest request, DateTimeOffset now) =>
        new(row.Person, row.IsPaired > 0, row.IsReachable > 0, row.Load)
        {
            IsHelper = row.IsHelper > 0,
            Directions = row.Covered,
            NightUntil = request.Urgency.IsUrgent() ? row.MorningAfter(now) : null,
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
