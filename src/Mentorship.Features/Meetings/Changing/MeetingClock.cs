using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Plans what happens to a meeting by itself. Every timer decides from current data when it fires.</summary>
internal sealed class MeetingClock(ITimers timers, ReminderClock reminders)
{
    /// <summary>Brings the timers in line with the meeting as it is now.</summary>
    public async Task PlanAsync(Arranged now, CancellationToken ct)
    {
        if (now.Meeting.State is MeetingState.Proposed or MeetingState.Rescheduled)
            await timers.PlanAsync(Key(now, "lapse"), now.Meeting.Time.Start, now.About, new LapseMeeting(now.Id), ct);
        else
            await timers.CancelAsync(Key(now, "lapse"), ct);
        await reminders.PlanAsync(now, ct);
    }

    private static string Key(Arranged now, string what) => $"{now.About}:{what}";
}
