using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>Plans reminders and the question of who was there. Every timer decides from current data when it fires.</summary>
internal sealed class GroupClock(ITimers timers, ReminderClock reminders, IOptions<MeetingsOptions> options)
{
    /// <summary>Brings the timers in line with the meeting as it is now.</summary>
    public async Task PlanAsync(Gathering now, CancellationToken ct)
    {
        if (now.Meeting.State is not MeetingState.Confirmed) await timers.CancelAsync(WhoOf(now), ct);
        else if (!now.IsOver) await AskWhoAsync(now, options.Value.AskAfter, ct);
        await reminders.PlanAsync(now, ct);
    }

    /// <summary>Whoever keeps silent is asked once more, and then silence confirms; after a late question too there is time to answer.</summary>
    public Task AskAgainAsync(Gathering now, CancellationToken ct)
    {
        var (end, settings) = (now.Meeting.Time.End, options.Value);
        if (now.ReadAt < end + settings.AskAgainAfter) return AskWhoAsync(now, settings.AskAgainAfter, ct);
        var inPeace = now.ReadAt + settings.GiveUpAfter - settings.AskAgainAfter;
        return timers.PlanAsync(WhoOf(now), inPeace, now.About, new GiveUpGathering(now.Id), ct);
    }

    /// <summary>A summary that is missing is asked for once.</summary>
    public Task PlanSummaryAsync(Gathering now, CancellationToken ct) => now.Meeting.NeedsSummary()
        ? timers.PlanAsync(SummaryOf(now), now.ReadAt + options.Value.AskAgainAfter, now.About, new AskGroupSummary(now.Id), ct)
        : timers.CancelAsync(SummaryOf(now), ct);

    /// <summary>The meeting is there again: what should have rung meanwhile rings now.</summary>
    public Task CatchUpAsync(Gathering now, DateTimeOffset gone, CancellationToken ct) => reminders.CatchUpAsync(now, gone, ct);

    private Task AskWhoAsync(Gathering now, TimeSpan after, CancellationToken ct) =>
        timers.PlanAsync(WhoOf(now), now.Meeting.Time.End + after, now.About, new AskWhoCame(now.Id), ct);

    private static string WhoOf(Gathering now) => $"{now.About}:who";

    private static string SummaryOf(Gathering now) => $"{now.About}:summary";
}
