using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What changed, and where it belongs.</summary>
/// <param name="Kind">A meeting of a pair, a rhythm, or a meeting of several.</param>
/// <param name="SeriesId">The rhythm of which the meeting is one.</param>
internal sealed record MissedRow(string Kind, string Id, long StartsAt, string? SeriesId)
{
    public Guid Key => Guid.Parse(Id);
}

/// <summary>
/// What was arranged or changed while the chat of the acting person was closed, or was told into a chat that was closed already. Only what
/// lies ahead; what was cancelled only where it had been there before.
/// </summary>
internal sealed class MissedStore(Unit unit)
{
    /// <summary>More than fit into a message; the list of meetings has the rest.</summary>
    private const string Sql = """
        select 'series' as kind, s.id, 0 as starts_at, null as series_id
        from bindings b
        join pairs p on (p.mentor_id = @ActorId or p.mentee_id = @ActorId) and p.state = 'Active'
        join meeting_series s on s.pair_id = p.id
        where b.person_id = @ActorId and s.until_on >= @Today
            and (s.state in ('Proposed', 'Active') or s.state = 'Stopped' and s.created_at < b.closed_at)
            and (s.changed_at >= b.closed_at or exists (select 1 from outbox o
                where o.about = 'series:' || s.id and o.chat = b.chat and o.error = 'blocked' and o.sent_at >= b.closed_at))
        union all
        select 'meeting' as kind, m.id, m.starts_at, m.series_id
        from bindings b
        join pairs p on (p.mentor_id = @ActorId or p.mentee_id = @ActorId) and p.state = 'Active'
        join meetings m on m.pair_id = p.id
        where b.person_id = @ActorId and m.starts_at > @Now
            and (m.state in ('Proposed', 'Confirmed', 'Rescheduled') or m.state = 'Cancelled' and m.created_at < b.closed_at)
            and (m.changed_at >= b.closed_at or exists (select 1 from outbox o
                where o.about = 'meeting:' || m.id and o.chat = b.chat and o.error = 'blocked' and o.sent_at >= b.closed_at))
        union all
        select 'group' as kind, g.id, g.starts_at, null as series_id
        from bindings b
        join group_guests x on x.person_id = @ActorId and x.word <> 'DoesNotCome'
        join group_meetings g on g.id = x.group_id
        where b.person_id = @ActorId and g.starts_at > @Now
            and (g.state = 'Confirmed' or g.state = 'Cancelled' and g.created_at < b.closed_at)
            and (g.changed_at >= b.closed_at or exists (select 1 from outbox o
                where o.about = 'group:' || g.id and o.chat = b.chat and o.error = 'blocked' and o.sent_at >= b.closed_at))
        order by starts_at, id limit 50
        """;

    /// <summary>Rhythms first, then meetings in order of time.</summary>
    public Task<IReadOnlyList<MissedRow>> OfAsync(Occasion on, CancellationToken ct) =>
        unit.QueryAsync<MissedRow>(Sql, new { on.Now, Today = TimeZoneInfo.Utc.DateOf(on.Now) }, ct);
}
