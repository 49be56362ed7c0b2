using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The rules of a zone are new: its meetings and reminders keep their hour of the wall clock.</summary>
/// <param name="After">The meeting up to which that is done.</param>
internal sealed record FollowZone(string Zone, string After = "");

internal sealed record OfZoneRow(string Id, string School, long StartsAt);

/// <summary>At every start the service looks whether the rules of clocks are still those by which it has planned.</summary>
internal sealed class FollowClocksHandler(
    Unit unit, ZoneRules rules, MeetingStore meetings, MeetingDesk desk, MeetingClock clock, ITimers timers)
    : IHandle<Started>, IHandle<FollowZone>
{
    private const int AtOnce = 200;

    private const string OfZone = """
        -- any school: clocks are those of everybody
        select m.id, m.organization_id as school, m.starts_at from meetings m
        where m.ends_at > @Now and m.state in ('Proposed', 'Confirmed', 'Rescheduled') and m.id > @After and (m.zone = @Zone
            or exists (select 1 from bindings b where b.zone = @Zone and (b.person_id = m.mentor_id or b.person_id = m.mentee_id)))
        order by m.id limit 200
        """;

    public async Task<Replies> HandleAsync(Started command, Occasion on, CancellationToken ct)
    {
        foreach (var zone in await rules.ChangedAsync(on.Now, ct)) await HandleAsync(new FollowZone(zone), on, ct);
        return [];
    }

    /// <summary>By portions, so that nobody waits for the whole.</summary>
    public async Task<Replies> HandleAsync(FollowZone command, Occasion on, CancellationToken ct)
    {
        var rows = await unit.QueryAsync<OfZoneRow>(OfZone, new { command.Zone, command.After, on.Now }, ct);
        foreach (var row in rows) await FollowAsync(row, ct);
        if (rows.Count < AtOnce) return [];
        var next = command with { After = rows[^1].Id };
        await timers.PlanAsync($"clocks:{command.Zone}", on.Now, $"clocks:{command.Zone}", next, ct);
        return [];
    }

    private async Task FollowAsync(OfZoneRow row, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, row.School);
        if (await meetings.FindAsync(Guid.Parse(row.Id), ct) is not { } stored || await desk.ReadAsync(stored, ct) is not { } now) return;
        if (now.Meeting.Time.End <= now.ReadAt) return;
        await clock.PlanAsync(now.Meeting.Time.Start == Moments.Of(row.StartsAt) ? now : await MovedAsync(now, ct), ct);
    }

    /// <summary>The hour is the same, the moment is another: calendars must learn it too.</summary>
    private async Task<Arranged> MovedAsync(Arranged now, CancellationToken ct)
    {
        var moved = now.Meeting with { Sequence = now.Meeting.Sequence + 1 };
        await meetings.SaveAsync(moved, ct);
        return now with { Meeting = moved with { Version = moved.Version + 1 } };
    }
}
