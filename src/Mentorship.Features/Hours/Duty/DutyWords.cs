using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Hours;

/// <summary>Duty as people write and read it: «пн, ср 9-17», «завтра 13-17», «18.09 9-13».</summary>
internal static class DutyWords
{
    /// <summary>Null where it cannot be understood.</summary>
    public static IReadOnlyList<DutyTurn>? Read(string typed, DateOnly today) =>
        TypedWeek.Words(typed) is [var day, var hours] && DayWords.Read(day, today) is { } date
            ? TypedWeek.Span(hours) is { } span ? [new DutyTurn(span, date)] : null
            : TypedWeek.Hours(typed) is { } week ? [.. Weekly(week)] : null;

    public static Phrase Of(DutyTurn turn) => turn.Date is { } date
        ? new Phrase(DutyTexts.OnDate, ("date", date), ("hours", WeekWords.Of(turn.Hours)))
        : new Phrase(DutyTexts.EveryWeek, ("days", WeekWords.Of(turn.Weekdays)), ("hours", WeekWords.Of(turn.Hours)));

    /// <summary>For a button: without the hours.</summary>
    public static Phrase Brief(DutyTurn turn) => turn.Date is { } date
        ? new Phrase(DutyTexts.BriefDate, ("date", date))
        : WeekWords.Of(turn.Weekdays);

    public static string Written(IEnumerable<DayOfWeek> days) =>
        string.Join(',', days.Select(day => ((int)day).ToString(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));

    /// <summary>Days that share their hours are one turn.</summary>
    private static IEnumerable<DutyTurn> Weekly(WeekHours week) =>
        from day in week.Days from span in day.Value group day.Key by span into days select new DutyTurn(days.Key, null, [.. days]);
}
