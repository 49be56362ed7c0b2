using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Журнал»: the meetings behind, newest first, with what came of them.</summary>
internal sealed record ShowJournal(int Page = 0);

internal sealed class ShowJournalHandler(MeetingStore meetings, CoupleStore couples) : IHandle<ShowJournal>
{
    public async Task<Replies> HandleAsync(ShowJournal command, Occasion on, CancellationToken ct)
    {
        var mine = await couples.MineAsync(ct);
        var past = (await meetings.PastAsync(on.Now, ct)).Select(row => row.ToMeeting()).ToList();
        var text = past.Count is 0 ? MeetingTexts.JournalEmpty : new Phrase(MeetingTexts.Journal, ("count", (long)past.Count));
        return Replies.Screen(on.Chat, text,
        [
            .. past.Skip(Pages.Skip(command.Page)).Take(Pages.Size).Select(meeting => (Button[])[Row(meeting, mine, on)]),
            .. Pages.Turns(command.Page, past.Count, page => new ShowJournal(page)),
            Speaking.BackAnd(new ShowMeetings()),
        ]);
    }

    private static Button Row(Meeting meeting, IReadOnlyList<Couple> mine, Occasion on) => new(
        new Phrase(MeetingTexts.JournalRow, ("at", meeting.Time.Start),
            ("name", mine.First(couple => couple.Pair == meeting.Pair).OtherThan(on.Acting()).Name),
            ("state", (Phrase)Word(meeting.State))),
        new OpenMeeting(meeting.Id.Value));

    private static string Word(MeetingState state) => state switch
    {
        MeetingState.Confirmed => MeetingTexts.NotMarked,
        MeetingState.Missed => MeetingTexts.WasNot,
        _ => MeetingTexts.Was,
    };
}
