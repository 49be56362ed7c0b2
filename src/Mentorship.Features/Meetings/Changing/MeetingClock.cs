using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>Plans what happens to a meeting by itself. Every timer decides from current data when it fires.</summary>
internal sealed class MeetingClock(ITimers timers, ReminderClock reminders, IOptions<MeetingsOptions> options)
{
    /// <summary>Brings the timers in line with the meeting as it is now.</summary>
    public async Task PlanAsync(Arranged now, CancellationToken ct)
    {
        var (meeting, settings) = (now.Meeting, options.Value);
        await PutAsync(now, "lapse", meeting.State is MeetingState.Proposed or MeetingState.Rescheduled,
            (meeting.Time.Start, new LapseMeeting(now.Id)), ct);
        await PutAsync(now, "attendance", meeting.State is MeetingState.Confirmed,
            (meeting.Time.End + settings.AskAfter, new AskAttendance(now.Id)), ct);
        if (!meeting.NeedsSummary()) await timers.CancelAsync($"{now.About}:summary", ct);
        await reminders.PlanAsync(now, ct);
    }

    /// <summary>Another time is proposed: what waits to leave speaks of the one before.</summary>
    public async Task MoveAsync(Arranged now, CancellationToken ct)
    {
        await reminders.TakeBackAsync(now, ct);
        await PlanAsync(now, ct);
    }

    /// <summary>The meeting is there again: what should have rung meanwhile rings now.</summary>
    public Task CatchUpAsync(Arranged now, DateTimeOffset gone, CancellationToken ct) => reminders.CatchUpAsync(now, gone, ct);

    public Task AskAttendanceAtAsync(Arranged now, DateTimeOffset at, CancellationToken ct) =>
        PutAsync(now, "attendance", isDue: true, (at, new AskAttendance(now.Id)), ct);

    /// <summary>A day after the mentor's own word, whether or not the other side has spoken by then.</summary>
    public Task PlanSummaryAsync(Arranged now, CancellationToken ct) => PutAsync(now, "summary", now.Meeting.NeedsSummary(),
        (now.ReadAt + options.Value.AskAgainAfter, new AskSummary(now.Id)), ct);

    /// <summary>It is known whether it was held; a summary that is missing is asked for, also where nobody has planned to.</summary>
    public async Task SettleAsync(Arranged now, CancellationToken ct)
    {
        await PlanAsync(now, ct);
        if (now.Meeting.NeedsSummary() && !await timers.IsPlannedAsync($"{now.About}:summary", ct)) await PlanSummaryAsync(now, ct);
    }

    private Task PutAsync(Arranged now, string what, bool isDue, (DateTimeOffset At, object Command) timer, CancellationToken ct) => isDue
        ? timers.PlanAsync($"{now.About}:{what}", timer.At, now.About, timer.Command, ct)
        : timers.CancelAsync($"{now.About}:{what}", ct);
}
