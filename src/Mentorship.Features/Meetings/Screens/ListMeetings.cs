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
        var ahead = await AheadAsync(mine, on, ct);
        if (mine.Count is 0 && ahead.Count is 0) return Replies.Screen(on.Chat, MeetingTexts.NoPair, [Speaking.MenuButton]);
        return Replies.Screen(on.Chat, Text(ahead.Count),
        [
            .. mine.Count > 0 ? (Button[][])[[new(MeetingTexts.Arrange, new ChoosePartner(), Emphasis.Primary)]] : [],
            .. command.Page is 0 ? await SeriesAsync(mine, ct) : [],
            .. ahead.Skip(Pages.Skip(command.Page)).Take(Pages.Size).Select(row => (Button[])[row]),
            .. Pages.Turns(command.Page, ahead.Count, page => new ShowMeetings(page)),
            [new(MeetingTexts.ToJournal, new ShowJournal()), new(MeetingTexts.Calendar, new ShowSubscription())],
            [Speaking.MenuButton],
        ]);
    }

    public Task<Replies> HandleAsync(OpenMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, now => Task.FromResult(MeetingCard.Show(now, on)), ct);

    /// <summary>Meetings of pairs and of several in one order of time.</summary>
    private async Task<IReadOnlyList<Button>> AheadAsync(IReadOnlyList<Couple> mine, Occasion on, CancellationToken ct)
    {
        var pairs = (await meetings.ComingAsync(on.Now, ct)).Select(row => row.ToMeeting())
            .Select(meeting => (At: meeting.Time.Start, Row: Row(meeting, mine, on)));
        var several = (await groups.MineAsync(on.Now, ct))
            .Select(line => (At: Moments.Of(line.StartsAt), Row: PickGuestsHandler.Row(line)));
        return [.. several.Concat(pairs).OrderBy(one => one.At).Select(one => one.Row)];
    }

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
