using Mentorship.Conversations;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Каждую неделю»: which day and hour, and whether every week or every other one.</summary>
/// <param name="Series">The rhythm that it is to take the place of, which is also the way back.</param>
internal sealed record OfferSeries(
    string PairId, int EveryWeeks = 1, Guid? Series = null, HolidayRule OnHolidays = HolidayRule.Skip)
{
    /// <summary>What the first meeting is to be about, where that is known already.</summary>
    public string? Topic { get; init; }
}

/// <summary>A rhythm for the other side to agree to; its first meeting says the day and the hour.</summary>
internal sealed record ProposeSeries(
    string PairId, DateTimeOffset Start, int EveryWeeks, string? Place, HolidayRule OnHolidays = HolidayRule.Skip, Guid? Replaces = null)
{
    public string? Topic { get; init; }
}

internal sealed class OfferSeriesHandler(MeetingDesk desk, SeriesDesk seriesDesk, SeriesStore series, FreeTimes free, SchoolHours schools,
    Clashes clashes)
    : IHandle<OfferSeries>, IHandle<ProposeSeries>
{
    private const int MostWeeks = 4;

    public Task<Replies> HandleAsync(OfferSeries command, Occasion on, CancellationToken ct) =>
        desk.OpenPairAsync(command.PairId, couple => OfferAsync(couple, command, on, ct), ct);

    public Task<Replies> HandleAsync(ProposeSeries command, Occasion on, CancellationToken ct) =>
        desk.OpenPairAsync(command.PairId, couple => ProposeAsync(couple, command, on, ct), ct);

    private Weekly Of(Couple couple, ProposeSeries command, SchoolCalendar school, Occasion on)
    {
        var local = on.Reader.Zone.LocalOf(command.Start);
        var first = DateOnly.FromDateTime(local);
        var every = Math.Clamp(command.EveryWeeks, 1, MostWeeks);
        var rhythm = new Rhythm(first, [first.DayOfWeek], every) { Until = EndOfYear(school, first) };
        var made = new MeetingSeries(
            new SeriesId(Guid.CreateVersion7(on.Now)), rhythm, TimeOnly.FromDateTime(local), on.Reader.Zone)
        {
            Length = free.Settings.Length, OnHolidays = command.OnHolidays,
        };
        return new Weekly(made, couple, on.Acting())
        {
            State = SeriesState.Proposed, Place = command.Place is { Length: > 0 } place ? new Domain.Meetings.Place(place) : null,
            Agenda = command.Topic, Replaces = command.Replaces,
        };
    }

    /// <summary>The last day of the last quarter, or 25 May where the school has named no quarters.</summary>
    private static DateOnly EndOfYear(SchoolCalendar school, DateOnly first)
    {
        var quarters = school.Quarters.Select(quarter => quarter.Days.Until).Where(last => last >= first).ToList();
        var may = new DateOnly(first.Year, 5, 25);
        return quarters.Count > 0 ? quarters.Max() : first < may ? may : may.AddYears(1);
    }

    private async Task<Replies> OfferAsync(Couple couple, OfferSeries command, Occasion on, CancellationToken ct)
    {
        var (times, every) = (await free.OfAsync(couple, on.Now, ct), Math.Clamp(command.EveryWeeks, 1, MostWeeks));
        var other = every is 1 ? new Button(MeetingTexts.Fortnightly, command with { EveryWeeks = 2 })
            : new Button(MeetingTexts.Weekly, command with { EveryWeeks = 1 });
        var text = new Phrase(every is 1 ? MeetingTexts.OfferWeekly : MeetingTexts.OfferFortnightly,
            ("name", couple.OtherThan(on.Acting()).Name), ("minutes", (long)free.Settings.Length.TotalMinutes),
            ("free", times.Count > 0 ? "yes" : "no"));
        return Replies.Screen(on.Chat, text,
        [
            .. times.Select((start, at) => (Button[])
            [
                new(new Phrase(MeetingTexts.At, ("at", start)), Place(command, start, every),
                    at is 0 ? Emphasis.Primary : Emphasis.None),
            ]),
            [other],
            [Holidays(command)],
            [new(MeetingTexts.OtherTime, new BeginNamingTime(command.PairId, every, command.OnHolidays, command.Series) { Topic = command.Topic })],
            Speaking.BackAnd(command.Series is { } series ? new OpenSeries(series) : new OfferTimes(command.PairId, command.Topic)),
        ]);
    }

    private static BeginNamingPlace Place(OfferSeries command, DateTimeOffset start, int every) =>
        new(command.PairId, start, every, command.OnHolidays, command.Series) { Topic = command.Topic };

    /// <summary>Says what holds now; a press goes on to the next choice.</summary>
    private static Button Holidays(OfferSeries command) => command.OnHolidays switch
    {
        HolidayRule.NextSchoolDay => new(MeetingTexts.ShiftHolidays, command with { OnHolidays = HolidayRule.Keep }),
        HolidayRule.Keep => new(MeetingTexts.KeepHolidays, command with { OnHolidays = HolidayRule.Skip }),
        _ => new(MeetingTexts.SkipHolidays, command with { OnHolidays = HolidayRule.NextSchoolDay }),
    };

    private static OfferSeries Again(ProposeSeries command) =>
        new(command.PairId, command.EveryWeeks, command.Replaces, command.OnHolidays) { Topic = command.Topic };

    private async Task<Replies> ProposeAsync(Couple couple, ProposeSeries command, Occasion on, CancellationToken ct)
    {
        if (command.Start <= on.Now)
            return await HandleAsync(Again(command), on, ct);
        var weekly = Of(couple, command, (await schools.OfAsync(ct)).School, on);
        await series.AddAsync(weekly, ct);
        await seriesDesk.AwaitAsync(weekly, ct);
        var taken = await clashes.OfAsync(weekly, await seriesDesk.WouldMeetAsync(weekly, on.Now, ct), ct);
        var told = SeriesScreen.Propose(weekly, taken, on);
        var text = SeriesScreen.Say(MeetingTexts.SeriesProposed, weekly, on.Acting(), ("knows", told.Knows));
        return Replies.Screen(on.Chat, Clashes.WarnedOfDates(text, taken, on.Acting()),
            [new(MeetingTexts.Cancel, new StopSeries(weekly.Id))], Speaking.BackAnd(new ShowMeetings())).With(told.News);
    }
}
