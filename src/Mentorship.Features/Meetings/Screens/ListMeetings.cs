using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>One meeting.</summary>
internal sealed record OpenMeeting(Guid Meeting);

internal sealed class ListMeetingsHandler(MeetingStore meetings, CoupleStore couples, MeetingDesk desk) : IHandle<ShowMeetings>, IHandle<OpenMeeting>
{
    public async Task<Replies> HandleAsync(ShowMeetings command, Occasion on, CancellationToken ct)
    {
        var mine = await couples.MineAsync(ct);
        if (mine.Count is 0) return Replies.Screen(on.Chat, MeetingTexts.NoPair, [Speaking.MenuButton]);
        var ahead = (await meetings.ComingAsync(on.Now, ct)).Select(row => row.ToMeeting()).ToList();
        var shown = ahead.Skip(Pages.Skip(command.Page)).Take(Pages.Size);
        return Replies.Screen(on.Chat, Text(ahead.Count),
        [
            [new(MeetingTexts.Arrange, new ChoosePartner(), Emphasis.Primary)],
            .. shown.Select(meeting => (Button[])[Row(meeting, mine, on)]),
            .. Pages.Turns(command.Page, ahead.Count, page => new ShowMeetings(page)),
            [new(MeetingTexts.ToJournal, new ShowJournal()), Speaking.MenuButton],
        ]);
    }

    public Task<Replies> HandleAsync(OpenMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, now => Task.FromResult(MeetingCard.Show(now, on)), ct);

    private static Phrase Text(long count) => count is 0 ? MeetingTexts.ListEmpty : new Phrase(MeetingTexts.List, ("count", count));

    private static Button Row(Meeting meeting, IReadOnlyList<Couple> mine, Occasion on)
    {
        var name = mine.First(couple => couple.Pair == meeting.Pair).OtherThan(on.Acting()).Name;
        var key = meeting.State is MeetingState.Confirmed ? MeetingTexts.Row : MeetingTexts.RowWaits;
        return new(new Phrase(key, ("at", meeting.Time.Start), ("name", name)), new OpenMeeting(meeting.Id.Value));
    }
}
