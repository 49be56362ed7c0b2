using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What follows once both sides have said whether they met: the summary, another meeting, or the curator.</summary>
internal sealed class Settling(MeetingDesk desk, MeetingClock clock, Telling telling, Curators curators, CuratorCalls calls)
{
    public Task<Replies> SettleAsync(Arranged now, AttendanceVerdict verdict, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(now, now.Meeting.SettledBy(verdict), on, next => SettledAsync(next, on, ct), ct);

    /// <summary>The one word there is counts; whoever kept silent reads so, and may still say otherwise.</summary>
    public Task<Replies> GiveUpAsync(Arranged now, AttendanceVerdict.Unknown verdict, Side silent, Occasion on, CancellationToken ct) =>
        desk.ChangeAsync(now, now.Meeting.SettledBy(verdict), on, async next =>
        {
            await clock.SettleAsync(next, ct);
            var told = Telling.To(silent, next, (meeting, reader) => Alone(meeting, reader, verdict.OneWord is true), on);
            return Replies.None.With(told.News.Select(news => news with { Silent = true, Priority = Priority.Reminder }));
        }, ct);

    /// <summary>What silence had settled is open again.</summary>
    public Task<Replies> MismatchAsync(Arranged now, Occasion on, CancellationToken ct) => now.Meeting.IsBySilence
        ? desk.ChangeAsync(now, now.Meeting.Disputed(), on, next => DifferAsync(next, on, ct), ct)
        : DifferAsync(now, on, ct);

    /// <summary>The curator hears that the words differ, and the other side that its word is not the last; no words of the meeting are shown.</summary>
    private async Task<Replies> DifferAsync(Arranged now, Occasion on, CancellationToken ct)
    {
        var told = await telling.OtherAsync(now, MeetingCard.SaysFor, on, ct);
        return MeetingCard.Show(now, on).With(told.News.Select(news => news with { Silent = true }))
            .With(await calls.IsNewsAsync($"mismatch:{now.Meeting.Id}", within: null, on, ct)
                ? await curators.TellAsync(now.Couple.School, on, Disputes.Ask(now), ct)
                : []);
    }

    public static Body.Says ToCurator(string key, Arranged now) => new(new Phrase(key,
        ("mentor", now.Couple.Mentor.Name), ("mentee", now.Couple.Mentee.Name), ("at", now.Meeting.Time.Start)), [[Speaking.MenuButton]]);

    private static Body.Says Alone(Arranged now, PersonId reader, bool wasHeld) => new(
        MeetingWords.For(MeetingTexts.SettledAlone, now, reader, ("word", MeetingCard.Word(wasHeld))),
        MeetingCard.RowsFor(now, reader));

    private async Task<Replies> SettledAsync(Arranged now, Occasion on, CancellationToken ct)
    {
        await clock.SettleAsync(now, ct);
        return MeetingCard.Show(now, on);
    }
}
