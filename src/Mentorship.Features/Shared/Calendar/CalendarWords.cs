using System.Globalization;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Shared.Calendar;

/// <summary>Reads the single words of a calendar file and says which one is wrong.</summary>
internal static class CalendarWords
{
    private static readonly string[] Weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    public static CalendarFault Fault(string message, CalendarTrouble trouble, string part, string? word) =>
        new(message) { Trouble = trouble, Part = part, Word = word ?? "" };

    public static TimeZoneInfo Zone(string? id) =>
        id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw Fault($"zone: '{id}' is not known", CalendarTrouble.Zone, "zone", id);

    public static DayOfWeek Weekday(string word, string place) => Array.IndexOf(Weekdays, word) is >= 0 and var day
        ? (DayOfWeek)day
        : throw Fault($"{place}: '{word}' is no weekday; write {string.Join(", ", Weekdays)}", CalendarTrouble.Weekday, place, word);

    public static DateOnly Date(string? word, string place) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Fault($"{place}: '{word}' is no date; write 2026-09-01", CalendarTrouble.Date, place, word);

    public static HourSpan Hours(string word, string place) =>
        word.Split('-') is [var from, var until] && Clock(from) is { } first && Clock(until) is { } last && first < last
            ? new(first, last)
            : throw Fault($"{place}: '{word}' are no hours; write 08:30-09:10", CalendarTrouble.Hours, place, word);

    private static TimeOnly? Clock(string word) =>
        TimeOnly.TryParseExact(word.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
