using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What follows once both sides have said whether they met: the summary, another meeting, or the curator.</summary>
internal sealed class Settling(MeetingDesk desk, MeetingClock clock, Curators curators, CuratorCalls calls)
{
    public Task<Replies> SettleAsync(Arranged now, AttendanceVerdict verdict, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(now, now.Meeting.SettledBy(verdict), on, next => SettledAsync(next, on, ct), ct);

    /// <summary>The curator hears that the words differ; no words of the meeting itself are shown.</summary>
    public async Task<Replies> MismatchAsync(Arranged now, Occasion on, CancellationToken ct) =>
        Replies.Screen(on.Chat, MeetingWords.For(MeetingTexts.MarkedOtherwise, now, on.Acting()),
            [.. AttendanceRows.NeedsSummary(now, on.Acting()) ? AttendanceRows.Summary(now) : [], Speaking.BackAnd(new ShowMeetings())])
            .With(await calls.IsNewsAsync($"mismatch:{now.Meeting.Id}", within: null, on, ct)
                ? await curators.TellAsync(now.Couple.School, on, ToCurator(MeetingTexts.Mismatch, now), ct)
                : []);

    public static Body.Says ToCurator(string key, Arranged now) => new(new Phrase(key,
        ("mentor", now.Couple.Mentor.Name), ("mentee", now.Couple.Mentee.Name), ("at", now.Meeting.Time.Start)), [[Speaking.MenuButton]]);

    private async Task<Replies> SettledAsync(Arranged now, Occasion on, CancellationToken ct)
    {
        await clock.PlanAsync(now, ct);
        return MeetingCard.Show(now, on);
    }
}
