using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The meetings on the home screen: what waits for an answer, the next one, and «Встречи» for whoever may have some.</summary>
internal sealed class MeetingHome(MeetingStore meetings, CoupleStore couples, GroupStore groups) : IHomeSection
{
    private const int WaitsForAnswer = 85;
    private const int IsToday = 50;
    private const int IsLater = 20;
    private const int Place = 35;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.Meet)) return HomeContribution.None;
        var (mine, several) = (await couples.MineAsync(ct), await groups.MineAsync(on.Now, ct));
        if (mine.Count is 0 && several.Count is 0) return HomeContribution.None;
        var ahead = (await meetings.ComingAsync(on.Now, ct)).Select(row => row.ToMeeting())
            .Select(meeting => new Arranged(meeting, mine.First(couple => couple.Pair == meeting.Pair), on.Now)).ToList();
        return new HomeContribution([.. Lines(ahead, on)], [new MenuButton(Place, Menu(ahead.Count + several.Count))]);
    }

    private static IEnumerable<HomeLine> Lines(IReadOnlyList<Arranged> ahead, Occasion on)
    {
        if (ahead.FirstOrDefault(now => now.WaitsFor(on.Acting())) is { } waits)
            yield return new(
                WaitsForAnswer, Say(MeetingTexts.HomeWaits, waits, on), new(MeetingTexts.AnswerMeeting, new OpenMeeting(waits.Id)));
        if (ahead.FirstOrDefault(now => now.Meeting.State is MeetingState.Confirmed) is { } next)
            yield return new(IsOnToday(next, on) ? IsToday : IsLater, Say(MeetingTexts.HomeNext, next, on), null);
    }

    private static bool IsOnToday(Arranged now, Occasion on) => on.Reader.Zone.DateOf(now.Meeting.Time.Start) == on.Today();

    private static Phrase Say(string key, Arranged now, Occasion on) => MeetingWords.For(key, now, on.Acting());

    private static Button Menu(long count) =>
        new(count is 0 ? MeetingTexts.Meetings : new Phrase(MeetingTexts.MeetingsCount, ("count", count)), new ShowMeetings());
}
