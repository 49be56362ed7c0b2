using System.Globalization;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Shared.Calendar;

/// <summary>Reads the single words of a calendar file and says which one is wrong.</summary>
internal static class CalendarWords
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static TimeZoneInfo Zone(string? id) =>
        id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : throw new CalendarFault($"zone: '{id}' is not known");

    public static DayOfWeek Weekday(string word, string place) => Array.IndexOf(Weekdays, word) is >= 0 and var day
        ? (DayOfWeek)day
        : throw new CalendarFault($"{place}: '{word}' is no weekday; write {string.Join(", ", Weekdays)}");

    public static DateOnly Date(string? word, string place) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new CalendarFault($"{place}: '{word}' is no date; write 2026-09-01");

    public static HourSpan Hours(string word, string place) =>
        word.Split('-') is [var from, var until] && Clock(from) is { } first && Clock(until) is { } last && first < last
            ? new(first, last)
            : throw new CalendarFault($"{place}: '{word}' are no hours; write 08:30-09:10");

    private static TimeOnly? Clock(string word) =>
        TimeOnly.TryParseExact(word.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
