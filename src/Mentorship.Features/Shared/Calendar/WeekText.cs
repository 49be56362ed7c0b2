using System.Globalization;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features;

/// <summary>Hours and lessons of a week as the tables keep them.</summary>
internal static class WeekText
{
    public static string Of(WeekHours week) => Write(week.Days.Select(day => (day.Key, day.Value.Select(Of))));

    public static string Of(IEnumerable<(DayOfWeek Day, int Number)> lessons) => Write(
        from lesson in lessons
        orderby lesson.Number
        group lesson.Number.ToString(CultureInfo.InvariantCulture) by lesson.Day into day
        select (day.Key, (IEnumerable<string>)day));

    public static string Of(HourSpan hours) => string.Create(CultureInfo.InvariantCulture, $"{hours.From:HH:mm}-{hours.Until:HH:mm}");

    public static HourSpan Span(string text) => text.Split('-') is [var from, var until]
        ? new(Clock(from), Clock(until))
        : throw new FormatException($"'{text}' are no hours");

    public static WeekHours Hours(string text) =>
        new(Read(text).ToDictionary(day => day.Day, day => (IReadOnlyList<HourSpan>)[.. day.Items.Select(Span)]));

    public static IReadOnlySet<(DayOfWeek Day, int Number)> Lessons(string text) => Read(text)
        .SelectMany(day => day.Items.Select(item => (day.Day, int.Parse(item, CultureInfo.InvariantCulture)))).ToHashSet();

    private static TimeOnly Clock(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    private static string Write(IEnumerable<(DayOfWeek Day, IEnumerable<string> Items)> days) =>
        string.Join(';', days.OrderBy(day => day.Day).Select(day => $"{(int)day.Day}={string.Join(',', day.Items)}"));

    private static IEnumerable<(DayOfWeek Day, string[] Items)> Read(string text) =>
        from part in text.Split(';', StringSplitOptions.RemoveEmptyEntries)
        let sides = part.Split('=')
        select ((DayOfWeek)int.Parse(sides[0], CultureInfo.InvariantCulture), sides[1].Split(',', StringSplitOptions.RemoveEmptyEntries));
}
