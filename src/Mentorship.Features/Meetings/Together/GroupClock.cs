using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>Plans reminders and the question of who was there. Every timer decides from current data when it fires.</summary>
internal sealed class GroupClock(ITimers timers, ReminderClock reminders, IOptions<MeetingsOptions> options)
{
    /// <summary>Brings the timers in line with the meeting as it is now.</summary>
    public async Task PlanAsync(Gathering now, CancellationToken ct)
    {
        var who = $"{now.About}:who";
        if (now.Meeting.State is not MeetingState.Confirmed) await timers.CancelAsync(who, ct);
        else if (!now.IsOver)
            await timers.PlanAsync(who, now.Meeting.Time.End + options.Value.AskAfter, now.About, new AskWhoCame(now.Id), ct);
        await reminders.PlanAsync(now, ct);
    }

    /// <summary>The meeting is there again: what should have rung meanwhile rings now.</summary>
    public Task CatchUpAsync(Gathering now, DateTimeOffset gone, CancellationToken ct) => reminders.CatchUpAsync(now, gone, ct);
}
