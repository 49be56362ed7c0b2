namespace Mentorship.Features.Meetings;

/// <summary>When a pair has met last and meets next, in its own meetings or where its mentor gathers its mentee with others.</summary>
internal static class PairMet
{
    /// <summary>Columns of a query on pairs p.</summary>
    public const string Columns = """
        (select max(h.starts_at) from (
                select m.starts_at from meetings m where m.pair_id = p.id and m.state in ('Held', 'Summarised')
                union all
                select g.starts_at from group_meetings g join group_guests x on x.group_id = g.id
                where g.organizer_id = p.mentor_id and x.person_id = p.mentee_id and g.organization_id = p.organization_id
                    and g.state in ('Held', 'Summarised') and x.was_there = 1) h) as last_held,
            (select min(n.starts_at) from (
                select m.starts_at from meetings m where m.pair_id = p.id and m.state = 'Confirmed' and m.starts_at > @Now
                union all
                select g.starts_at from group_meetings g join group_guests x on x.group_id = g.id
                where g.organizer_id = p.mentor_id and x.person_id = p.mentee_id and g.organization_id = p.organization_id
                    and g.state = 'Confirmed' and g.starts_at > @Now and x.word <> 'DoesNotCome') n) as next
        """;
}
