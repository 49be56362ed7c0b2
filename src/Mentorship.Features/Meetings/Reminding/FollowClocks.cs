using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The rules of a zone are new: its meetings and reminders keep their hour of the wall clock.</summary>
/// <param name="After">The meeting up to which that is done.</param>
internal sealed record FollowZone(string Zone, string After = "");

/// <param name="Several">Whether it is a meeting of several.</param>
/// <param name="People">Who is reminded of it.</param>
internal sealed record OfZoneRow(string Id, string School, long StartsAt, long Several, long People);

/// <summary>At every start the service looks whether the rules of clocks are still those by which it has planned.</summary>
internal sealed class FollowClocksHandler(
    Unit unit, ZoneRules rules, FollowPair pairs, FollowGroup groups, IEnumerable<IZoneNews> news, ITimers timers)
    : IHandle<Started>, IHandle<FollowZone>
{
    private const int AtOnce = 200;

    private const int PeopleAtOnce = 400;

    private const string OfZone = """
        -- any school: clocks are those of everybody
        select m.id, m.organization_id as school, m.starts_at, 0 as several, 2 as people from meetings m
        where m.ends_at > @Now and m.state in ('Proposed', 'Confirmed', 'Rescheduled') and m.id > @After and (m.zone = @Zone
            or exists (select 1 from bindings b where b.zone = @Zone and (b.person_id = m.mentor_id or b.person_id = m.mentee_id)))
        union all
        select g.id, g.organization_id as school, g.starts_at, 1 as several,
            (select count(*) from group_guests x where x.group_id = g.id) + 1 as people
        from group_meetings g
        where g.ends_at > @Now and g.state = 'Confirmed' and g.id > @After and (g.zone = @Zone
            or exists (select 1 from bindings b where b.zone = @Zone and (b.person_id = g.organizer_id
                or exists (select 1 from group_guests x where x.group_id = g.id and x.person_id = b.person_id))))
        order by id limit 200
        """;

    public async Task<Replies> HandleAsync(Started command, Occasion on, CancellationToken ct)
    {
        foreach (var one in news) await one.RememberAsync(on, ct);
        foreach (var zone in await rules.ChangedAsync(on.Now, ct))
        {
            foreach (var one in news) await one.ZoneChangedAsync(zone, on, ct);
            await HandleAsync(new FollowZone(zone), on, ct);
        }
        return [];
    }

    /// <summary>By portions, so that nobody waits for the whole.</summary>
    public async Task<Replies> HandleAsync(FollowZone command, Occasion on, CancellationToken ct)
    {
        var rows = await unit.QueryAsync<OfZoneRow>(OfZone, new { command.Zone, command.After, on.Now }, ct);
        var portion = Portion(rows);
        foreach (var row in portion) await FollowAsync(row, ct);
        if (rows.Count < AtOnce && portion.Count == rows.Count) return [];
        var next = command with { After = portion[^1].Id };
        await timers.PlanAsync($"clocks:{command.Zone}", on.Now, $"clocks:{command.Zone}", next, ct);
        return [];
    }

    private async Task FollowAsync(OfZoneRow row, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, row.School);
        var (id, was) = (Guid.Parse(row.Id), Moments.Of(row.StartsAt));
        await (row.Several > 0 ? groups.FollowAsync(id, was, ct) : pairs.FollowAsync(id, was, ct));
    }

    /// <summary>So many that not too many people are reckoned with at once, and one at least.</summary>
    private static List<OfZoneRow> Portion(IReadOnlyList<OfZoneRow> rows)
    {
        var people = 0L;
        return [.. rows.TakeWhile(row => (people += row.People) <= PeopleAtOnce || people == row.People)];
    }
}
