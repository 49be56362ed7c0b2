using Mentorship.Conversations;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Hours;

/// <summary>A calendar in plain words, so that whoever brings it in sees what it will mean.</summary>
internal static class CalendarSummary
{
    private const int Most = 12;

    public static Phrase Of(OpenHours hours) => Speaking.Joined(SharedTexts.Line,
    [
        Bells(hours.School.Bells),
        hours.Week.Days.Count > 0 ? new Phrase(CalendarTexts.Hours, ("hours", WeekWords.Of(hours.Week))) : CalendarTexts.NoHours,
        Named(CalendarTexts.Quarters, CalendarTexts.NoQuarters, hours.School.Quarters),
        Named(CalendarTexts.Holidays, CalendarTexts.NoHolidays, hours.School.Holidays),
        Named(CalendarTexts.Exams, CalendarTexts.NoExams, hours.School.ExamWeeks),
        Worked(hours.School.TaughtAs),
    ]);

    private static Phrase Bells(BellSchedule bells)
    {
        var days = WeekWords.Week.Where(day => bells.LessonsOf(day).Count > 0).GroupBy(day => string.Join(',', bells.LessonsOf(day)));
        var lines = days.Select(same => new Phrase(CalendarTexts.BellsDay,
            ("days", WeekWords.Of([.. same])), ("count", (long)bells.LessonsOf(same.First()).Count),
            ("from", WeekWords.Clock(bells.LessonsOf(same.First())[0].From)),
            ("until", WeekWords.Clock(bells.LessonsOf(same.First())[^1].Until)))).ToList();
        return lines is [] ? CalendarTexts.NoBells : new Phrase(CalendarTexts.Bells, ("days", Speaking.Joined(SharedTexts.Comma, lines)));
    }

    private static Phrase Named(string key, string none, IReadOnlyList<NamedDays> list) => list.Count is 0 ? none : new Phrase(
        key, ("count", (long)list.Count), ("days", Listed(list.Count, list.OrderBy(one => one.Days.From).Select(Days))));

    private static Phrase Worked(IReadOnlyDictionary<DateOnly, DayOfWeek> days) =>
        days.Count is 0 ? CalendarTexts.NoWorked : new Phrase(
        CalendarTexts.Worked, ("count", (long)days.Count), ("days", Listed(days.Count, days.OrderBy(day => day.Key).Select(day => new Phrase(
            CalendarTexts.WorkedDay, ("date", day.Key), ("day", WeekWords.Name(day.Value)))))));

    private static Phrase Days(NamedDays named) => named.Days.From == named.Days.Until
        ? new Phrase(CalendarTexts.OneDay, ("name", named.Name), ("date", named.Days.From))
        : new Phrase(CalendarTexts.Days, ("name", named.Name), ("from", named.Days.From), ("until", named.Days.Until));

    private static Phrase Listed(int count, IEnumerable<Phrase> all) => Speaking.Joined(SharedTexts.Comma, count <= Most
        ? all
        : all.Take(Most).Append(new Phrase(CalendarTexts.More, ("count", (long)count - Most))));
}
