using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Plans the reminders of a person anew, by what that person has chosen now.</summary>
internal sealed class OwnReminders(Unit unit, MeetingStore meetings, MeetingDesk desk, GroupStore groups, ReminderClock clock) : IClockNews
{
    public async Task ClockChangedAsync(Occasion on, CancellationToken ct)
    {
        foreach (var row in await meetings.ComingAsync(on.Now, ct))
            await desk.OpenAsync(Guid.Parse(row.Id), now => AgainAsync(now, ct), ct);
        foreach (var line in await groups.MineAsync(on.Now, ct))
            if (await groups.FindAsync(Guid.Parse(line.Id), ct) is { } row) await AgainAsync(row, on, ct);
    }

    private async Task AgainAsync(GroupRow row, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, row.School);
        await clock.PlanAsync(await groups.ReadAsync(row, on.Now, ct), ct);
    }

    private async Task<Replies> AgainAsync(Arranged now, CancellationToken ct)
    {
        await clock.PlanAsync(now, ct);
        return [];
    }
}
