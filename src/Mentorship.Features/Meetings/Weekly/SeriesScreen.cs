using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A rhythm of meetings as one of its sides sees it.</summary>
internal static class SeriesScreen
{
    public static Phrase Say(string key, Weekly weekly, PersonId reader, params ReadOnlySpan<(string Name, Arg Value)> more) => new(key,
    [
        ("name", weekly.Couple.OtherThan(reader).Name), ("every", Every(weekly)), ("at", weekly.First),
        ("until", weekly.Series.Rhythm.Until!.Value),
        ("placed", weekly.Place is null ? "no" : "yes"), ("place", weekly.Place?.Text ?? ""),
        ("topical", weekly.Agenda is null ? "no" : "yes"), ("topic", weekly.Agenda ?? ""),
        ("holidays", OnHolidays(weekly.Series.OnHolidays)), ("instead", weekly.Replaces is null ? "no" : "yes"), .. more,
    ]);

    public static Phrase Every(Weekly weekly) => new(
        weekly.Series.Rhythm.EveryWeeks is 1 ? MeetingTexts.EveryWeek : MeetingTexts.EveryOtherWeek,
        ("day", weekly.Series.Rhythm.First.DayOfWeek.ToString()));

    /// <summary>What becomes of a date on which the school does not teach.</summary>
    public static Phrase OnHolidays(HolidayRule rule) => rule switch
    {
        HolidayRule.NextSchoolDay => MeetingTexts.HolidaysShift,
        HolidayRule.Keep => MeetingTexts.HolidaysKept,
        _ => MeetingTexts.HolidaysSkipped,
    };

    /// <summary>To the side that did not act, with what it can answer.</summary>
    /// <param name="next">The meeting of it that is changed first, if any is.</param>
    public static Told Tell(
        Weekly weekly, string key, Occasion on, Meeting? next = null, params ReadOnlySpan<(string Name, Arg Value)> more)
    {
        var side = weekly.Couple.OtherThan(on.Acting());
        return Telling.Bring(
            side, weekly.About, new Body.Says(Say(key, weekly, side.Person, more), RowsFor(weekly, side.Person)), on, next?.Time.Start);
    }

    /// <summary>The same of a proposal: with what the reader has already on one of its dates.</summary>
    public static Told Propose(Weekly weekly, IReadOnlyList<Clash> taken, Occasion on)
    {
        var side = weekly.Couple.OtherThan(on.Acting());
        var text = Clashes.WarnedOfDates(Say(MeetingTexts.SeriesProposes, weekly, side.Person), taken, side.Person);
        return Telling.Bring(side, weekly.About, new Body.Says(text, RowsFor(weekly, side.Person)), on);
    }

    /// <summary>Nobody agreed to it in time.</summary>
    public static Told TellLapsed(Weekly weekly, Side side, Occasion on) => Telling.Bring(side, weekly.About,
        new Body.Says(Say(MeetingTexts.SeriesLapsed, weekly, side.Person), RowsFor(weekly, side.Person)), on);

    /// <param name="news">What has just been done, with the button that undoes it.</param>
    public static Replies Show(Weekly weekly, IReadOnlyList<Meeting> ahead, Occasion on, Phrase? news = null, Button? undo = null)
    {
        var near = ahead.Count is 0 ? MeetingTexts.NoneNear : new Phrase(MeetingTexts.Near, ("next", ahead[0].Time.Start));
        var key = weekly.WaitsFor(on.Acting()) ? MeetingTexts.SeriesProposes
            : weekly.State is SeriesState.Proposed ? MeetingTexts.SeriesWaits : MeetingTexts.Series;
        var text = Say(key, weekly, on.Acting(), ("near", near));
        return Replies.Screen(on.Chat, news is null ? text : Speaking.Joined(SharedTexts.Line, [news, text]),
        [
            .. undo is null ? (Button[][])[] : [[undo]],
            .. weekly.State is SeriesState.Active ? Rows(weekly, ahead) : RowsFor(weekly, on.Acting()),
            Speaking.BackAnd(new ShowMeetings()),
        ]);
    }

    public static Button TakeBack(object command, Occasion on) =>
        new(new Phrase(MeetingTexts.TakeBack, ("until", on.Now + CancelMeetingHandler.UndoWindow)), command);

    private static IEnumerable<IReadOnlyList<Button>> Rows(Weekly weekly, IReadOnlyList<Meeting> ahead)
    {
        var change = new Button(MeetingTexts.ChangeAll, Another(weekly));
        if (ahead is [var next, ..])
        {
            var skip = new Phrase(MeetingTexts.Skip, ("at", next.Time.Start));
            yield return [new(skip, new SkipOccurrence(weekly.Id, next.Key.Date!.Value, next.Moves), Emphasis.Primary)];
            yield return [new(MeetingTexts.ChangeOne, new OpenMeeting(next.Id.Value)), change];
        }
        else
            yield return [change];

        yield return [new(MeetingTexts.ToCalendar, new TakeSeries(weekly.Id))];
        yield return [new(MeetingTexts.Stop, new StopSeries(weekly.Id))];
    }

    /// <summary>In its place, as often and with the same holidays until something else is chosen.</summary>
    private static OfferSeries Another(Weekly weekly) =>
        new(weekly.Couple.Pair.ToString(), weekly.Series.Rhythm.EveryWeeks, weekly.Id, weekly.Series.OnHolidays) { Topic = weekly.Agenda };

    public static IReadOnlyList<IReadOnlyList<Button>> RowsFor(Weekly weekly, PersonId reader) => weekly switch
    {
        _ when weekly.WaitsFor(reader) =>
        [
            [new(MeetingTexts.Suits, new ConfirmSeries(weekly.Id), Emphasis.Primary)],
            [
                new(MeetingTexts.OtherTime, Another(weekly)),
                new(MeetingTexts.Cannot, new StopSeries(weekly.Id)),
            ],
        ],
        { State: SeriesState.Proposed } => [[new(MeetingTexts.Cancel, new StopSeries(weekly.Id))]],
        { State: SeriesState.Active } => [[new(MeetingTexts.OpenSeries, new OpenSeries(weekly.Id))]],
        _ => [[new(MeetingTexts.ArrangeOther, new OfferTimes(weekly.Couple.Pair.ToString(), weekly.Agenda), Emphasis.Primary)]],
    };
}
