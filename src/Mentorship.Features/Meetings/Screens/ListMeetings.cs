using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>One meeting.</summary>
internal sealed record OpenMeeting(Guid Meeting);

internal sealed class ListMeetingsHandler(
    Unit unit, MeetingStore meetings, CoupleStore couples, SeriesStore series, GroupStore groups, MeetingDesk desk)
    : IHandle<ShowMeetings>, IHandle<OpenMeeting>
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
            .. command.Page is 0 ? await SeriesAsync(mine, ct) : [],
            .. command.Page is 0 ? (await groups.MineAsync(on.Now, ct)).Select(line => (Button[])[PickGuestsHandler.Row(line)]) : [],
            .. shown.Select(meeting => (Button[])[Row(meeting, mine, on)]),
            .. Pages.Turns(command.Page, ahead.Count, page => new ShowMeetings(page)),
            [new(MeetingTexts.ToJournal, new ShowJournal()), new(MeetingTexts.Calendar, new ShowSubscription())],
            [Speaking.MenuButton],
        ]);
    }

    public Task<Replies> HandleAsync(OpenMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, now => Task.FromResult(MeetingCard.Show(now, on)), ct);

    private async Task<IReadOnlyList<IReadOnlyList<Button>>> SeriesAsync(IReadOnlyList<Couple> mine, CancellationToken ct)
    {
        var rows = new List<IReadOnlyList<Button>>();
        foreach (var row in await series.GoingAsync(ct))
            if (mine.FirstOrDefault(couple => couple.Pair.ToString() == row.PairId) is { } couple)
            {
                using var school = Stead.ForSchool(unit, row.School);
                var weekly = await series.ReadAsync(row, couple, ct);
                var label = new Phrase(MeetingTexts.SeriesRow, ("every", SeriesScreen.Every(weekly)), ("at", weekly.First));
                rows.Add([new(label, new OpenSeries(weekly.Id))]);
            }

        return rows;
    }

    private static Phrase Text(long count) => count is 0 ? MeetingTexts.ListEmpty : new Phrase(MeetingTexts.List, ("count", count));

    private static Button Row(Meeting meeting, IReadOnlyList<Couple> mine, Occasion on)
    {
        var name = mine.First(couple => couple.Pair == meeting.Pair).OtherThan(on.Acting()).Name;
        var key = meeting.State is MeetingState.Confirmed ? MeetingTexts.Row : MeetingTexts.RowWaits;
        return new(new Phrase(key, ("at", meeting.Time.Start), ("name", name)), new OpenMeeting(meeting.Id.Value));
    }
}
