using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Журнал»: the meetings behind, newest first, with what came of them.</summary>
internal sealed record ShowJournal(int Page = 0);

internal sealed class ShowJournalHandler(MeetingStore meetings, CoupleStore couples, GroupStore groups) : IHandle<ShowJournal>
{
    public async Task<Replies> HandleAsync(ShowJournal command, Occasion on, CancellationToken ct)
    {
        var past = await PastAsync(on, ct);
        var text = past.Count is 0 ? MeetingTexts.JournalEmpty : new Phrase(MeetingTexts.Journal, ("count", (long)past.Count));
        return Replies.Screen(on.Chat, text,
        [
            .. past.Skip(Pages.Skip(command.Page)).Take(Pages.Size).Select(row => (Button[])[row]),
            .. Pages.Turns(command.Page, past.Count, page => new ShowJournal(page)),
            on.Actor.May(Right.Meet) ? Speaking.BackAnd(new ShowMeetings()) : Speaking.BackAnd(new ShowGatherings()),
        ]);
    }

    /// <summary>Meetings of pairs and of several in one order of time.</summary>
    private async Task<IReadOnlyList<Button>> PastAsync(Occasion on, CancellationToken ct)
    {
        var mine = await couples.MineAsync(ct);
        var pairs = (await meetings.PastAsync(on.Now, ct)).Select(row => row.ToMeeting())
            .Select(meeting => (At: meeting.Time.Start, Row: Row(meeting, mine, on)));
        var several = (await groups.PastAsync(on.Now, ct)).Select(line => (At: Moments.Of(line.StartsAt), Row: Row(line)));
        return [.. several.Concat(pairs).OrderByDescending(one => one.At).Select(one => one.Row)];
    }

    private static Button Row(Meeting meeting, IReadOnlyList<Couple> mine, Occasion on) => new(
        new Phrase(MeetingTexts.JournalRow, ("at", meeting.Time.Start),
            ("name", mine.First(couple => couple.Pair == meeting.Pair).OtherThan(on.Acting()).Name),
            ("state", (Phrase)Word(meeting.State))),
        new OpenMeeting(meeting.Id.Value));

    private static Button Row(GroupLine line) => new(
        new Phrase(MeetingTexts.JournalGroup, ("at", Moments.Of(line.StartsAt)), ("state", (Phrase)Word(line))),
        line.Word is null ? new OpenGathering(Guid.Parse(line.Id)) : new OpenInvitation(Guid.Parse(line.Id)));

    private static string Word(GroupLine line) => Word(Enum.Parse<MeetingState>(line.State)) switch
    {
        MeetingTexts.Was when line.Word is not null && line.WasThere is not 1 => MeetingTexts.WithoutYou,
        var word => word,
    };

    private static string Word(MeetingState state) => state switch
    {
        MeetingState.Confirmed => MeetingTexts.NotMarked,
        MeetingState.Missed => MeetingTexts.WasNot,
        _ => MeetingTexts.Was,
    };
}
