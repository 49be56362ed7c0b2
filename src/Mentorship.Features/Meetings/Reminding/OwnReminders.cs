using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Plans the reminders of a person anew, by what that person has chosen now.</summary>
internal sealed class OwnReminders(MeetingStore meetings, MeetingDesk desk, ReminderClock clock) : IClockNews
{
    public async Task ClockChangedAsync(Occasion on, CancellationToken ct)
    {
        foreach (var row in await meetings.ComingAsync(on.Now, ct))
            await desk.OpenAsync(Guid.Parse(row.Id), now => AgainAsync(now, ct), ct);
    }

    private async Task<Replies> AgainAsync(Arranged now, CancellationToken ct)
    {
        await clock.PlanAsync(now, ct);
        return [];
    }
}
