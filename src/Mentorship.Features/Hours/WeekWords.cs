using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Hours;

/// <summary>A week as people read it: «пн–пт 9:00–17:00, сб 10:00–13:00», «пн, ср 1–4».</summary>
internal static class WeekWords
{
    public static readonly IReadOnlyList<DayOfWeek> Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday,
        DayOfWeek.Sunday,
    ];

    public static Phrase Of(WeekHours hours) => Joined(Week.Where(day => hours.Of(day).Count > 0)
        .GroupBy(day => string.Join(',', hours.Of(day).Select(WeekText.Of)))
        .Select(days => (days.ToList(), Comma(hours.Of(days.First()).Select(Of)))));

    public static Phrase Of(IReadOnlySet<(DayOfWeek Day, int Number)> lessons) => Joined(Week
        .Where(day => lessons.Any(one => one.Day == day))
        .GroupBy(day => string.Join(',', NumbersOf(lessons, day)))
        .Select(days => (days.ToList(), Numbers([.. NumbersOf(lessons, days.First())]))));

    public static Phrase Of(HourSpan hours) => new(HoursTexts.Span, ("from", Clock(hours.From)), ("until", Clock(hours.Until)));

    public static Phrase Of(IReadOnlyList<DayOfWeek> days) =>
        Comma(Runs([.. days.Select(day => (int)Week.IndexOf(day)).Order()]).Select(Days));

    public static Phrase Label(DayOfWeek day) => $"{HoursTexts.DayLabel}{Short(day)}";

    public static Phrase Name(DayOfWeek day) => $"{HoursTexts.Day}{Short(day)}";

    public static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    private static string Short(DayOfWeek day) => day.ToString()[..3].ToLowerInvariant();

    private static int IndexOf(this IReadOnlyList<DayOfWeek> week, DayOfWeek day) => week.TakeWhile(one => one != day).Count();

    private static IEnumerable<int> NumbersOf(IReadOnlySet<(DayOfWeek Day, int Number)> lessons, DayOfWeek day) =>
        lessons.Where(one => one.Day == day).Select(one => one.Number).Order();

    private static Phrase Joined(IEnumerable<(List<DayOfWeek> Days, Phrase What)> groups) =>
        Comma(groups.Select(group => new Phrase(HoursTexts.DaysAnd, ("days", Of(group.Days)), ("what", group.What))));

    private static Phrase Comma(IEnumerable<Phrase> phrases) => Speaking.Joined(SharedTexts.Comma, phrases);

    /// <summary>Neighbours as one run: 1, 2, 3, 6 is 1–3 and 6.</summary>
    private static IEnumerable<(int First, int Last)> Runs(IReadOnlyList<int> numbers) =>
        numbers.Select((number, at) => (number, run: number - at)).GroupBy(one => one.run)
            .Select(run => (run.First().number, run.Last().number));

    private static Phrase Numbers(IReadOnlyList<int> numbers) => Comma(Runs(numbers).Select(run => Speaking.Verbatim(Written(run))));

    private static string Written((int First, int Last) run) => run.First == run.Last
        ? run.First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{run.First}–{run.Last}");

    private static Phrase Days((int First, int Last) run) => run.First == run.Last
        ? Name(Week[run.First])
        : new Phrase(HoursTexts.Range, ("first", Name(Week[run.First])), ("last", Name(Week[run.Last])));
}
