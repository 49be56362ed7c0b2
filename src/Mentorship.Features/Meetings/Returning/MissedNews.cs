using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>One change as its reader hears of it now, what can be done about it, and what opens it among others.</summary>
/// <param name="Open">Null for what is there no more.</param>
internal sealed record Missed(Side Reader, string About, Body.Says Says, Button? Open)
{
    /// <summary>The files by which a calendar follows.</summary>
    public IReadOnlyList<Outgoing> Files { get; init; } = [];
}

/// <summary>Whoever opens the chat again reads in one message what became of meetings ahead, and can answer what waits.</summary>
internal sealed class MissedNews(
    MissedStore missed, MeetingDesk meetings, SeriesDesk rhythms, GroupDesk groups, CalendarNews calendars)
{
    public async Task<Replies> BringAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var rows = await missed.OfAsync(on, ct);
        var told = rows.Where(row => row.Kind is "series").Select(row => row.Id).ToHashSet();
        var all = new List<Missed>();
        foreach (var row in rows.Where(row => row.SeriesId is null || !told.Contains(row.SeriesId)))
            if (await ReadAsync(row, person, on, ct) is { } one) all.Add(one);
        return all is [] ? [] : Replies.None.With([Say(all)]).With(all.SelectMany(one => one.Files).DistinctBy(file => file.About));
    }

    private async Task<Missed?> ReadAsync(MissedRow row, PersonId person, Occasion on, CancellationToken ct)
    {
        Missed? found = null;
        await (row.Kind switch
        {
            "series" => rhythms.OpenAsync(row.Key, async weekly => Keep(await OfAsync(weekly, person, on, ct)), ct),
            "group" => groups.VisitAsync(row.Key, on, async (now, guest) => Keep(await OfAsync(now, guest, ct)), ct),
            _ => meetings.OpenAsync(row.Key, async now => Keep(await OfAsync(now, person, on, ct)), ct),
        });
        return found;

        Replies Keep(Missed one)
        {
            found = one;
            return [];
        }
    }

    private async Task<Missed> OfAsync(Arranged now, PersonId person, Occasion on, CancellationToken ct)
    {
        var side = now.Couple.Of(person);
        var says = now.Meeting.State is MeetingState.Cancelled
            ? new Body.Says(MeetingWords.For(MeetingTexts.Cancels, now, person), MeetingCard.RowsFor(now, person))
            : MeetingCard.SaysFor(now, person);
        var key = now.WaitsFor(person) ? MeetingTexts.RowWaits : MeetingTexts.Row;
        var label = new Phrase(key, ("at", now.Meeting.Time.Start), ("name", now.OtherThan(person).Name));
        return new Missed(side, now.About, says, now.Meeting.State is MeetingState.Cancelled ? null : new Button(label, new OpenMeeting(now.Id)))
        {
            Files = await calendars.MissedAsync(now, side, on, ct),
        };
    }

    private async Task<Missed> OfAsync(Weekly weekly, PersonId person, Occasion on, CancellationToken ct)
    {
        var side = weekly.Couple.Of(person);
        var key = weekly switch
        {
            _ when weekly.WaitsFor(person) => MeetingTexts.SeriesProposes,
            { State: SeriesState.Proposed } => MeetingTexts.SeriesWaits,
            { State: SeriesState.Active } => MeetingTexts.SeriesAgreed,
            _ => MeetingTexts.SeriesStops,
        };
        var open = new Button(
            new Phrase(MeetingTexts.SeriesRow, ("every", SeriesScreen.Every(weekly)), ("at", weekly.First)), new OpenSeries(weekly.Id));
        var says = new Body.Says(SeriesScreen.Say(key, weekly, person), SeriesScreen.RowsFor(weekly, person));
        return new Missed(side, weekly.About, says, weekly.State is SeriesState.Stopped ? null : open)
        {
            Files = await calendars.MissedAsync(weekly, side, on, ct),
        };
    }

    private async Task<Missed> OfAsync(Gathering now, Guest guest, CancellationToken ct)
    {
        var key = guest.Word is Rsvp.Unknown ? MeetingTexts.GroupRowWaits : MeetingTexts.GroupRow;
        var open = new Button(new Phrase(key, ("at", now.Meeting.Time.Start)), new OpenInvitation(now.Id));
        return new Missed(guest.Side, now.About, GroupCard.ForGuest(now, guest), now.Meeting.State is MeetingState.Cancelled ? null : open)
        {
            Files = await calendars.MissedAsync(now, guest.Side, ct),
        };
    }

    /// <summary>A single change brings its own buttons, several open one by one.</summary>
    private static Outgoing Say(IReadOnlyList<Missed> all)
    {
        var shown = all.Take(Pages.Size).ToList();
        var lines = Speaking.Joined(MeetingTexts.Paragraph, [MeetingTexts.WhileGone, .. shown.Select(one => one.Says.Text)]);
        var about = all is [{ About: var its }] ? its : $"missed:{all[0].Reader.Person}";
        return new Outgoing(all[0].Reader.Chat!, new Body.Says(lines, all is [var only] ? only.Says.Rows : Opening(shown)))
        {
            Priority = Priority.Consultation, About = about, Slot = Notices.SlotOf(about),
        };
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Opening(IEnumerable<Missed> shown) =>
    [
        .. shown.Where(one => one.Open is not null).Select(one => (Button[])[one.Open!]),
        [new(MeetingTexts.OpenAll, new ShowMeetings())],
    ];
}
