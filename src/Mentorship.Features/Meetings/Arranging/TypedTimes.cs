using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Conversations;

namespace Mentorship.Features.Meetings;

/// <summary>Reads «18.09 15:00», «чт в 15:00», «завтра 9:30» and the same in English.</summary>
internal static partial class TypedTimes
{
    private static readonly string[] Months =
    [
        "янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];

    public static Answer<TypedTime> Parse(string typed)
    {
        var match = Whole().Match(typed.Trim().ToLowerInvariant());
        if (!match.Success) return new Rejected(MeetingTexts.WhenUnclear);
        var (hour, minute) = (Number(match, "hour"), Number(match, "minute"));
        var time = new TypedTime(hour, minute, null, null, null, null, null);
        return hour < 24 && minute < 60 && OnDay(match.Groups["day"].Value.Trim(' ', ','), time) is { } whole
            ? whole
            : new Rejected(MeetingTexts.WhenUnclear);
    }

    private static TypedTime? OnDay(string day, TypedTime time) =>
        DayWords.Ahead(day) is { } ahead ? time with { Ahead = ahead }
        : DayWords.Weekday(day) is { } weekday ? time with { Weekday = weekday }
        : Digits().Match(day) is { Success: true } digits
            ? time with { Day = Number(digits, "d"), Month = Number(digits, "m"), Year = YearOf(digits) }
        : Worded().Match(day) is { Success: true } worded && MonthOf(worded.Groups["month"].Value) is { } month
            ? time with { Day = Number(worded, "d"), Month = month, Year = YearOf(worded) }
        : null;

    private static int? MonthOf(string word) =>
        Array.FindIndex(Months, name => word.StartsWith(name, StringComparison.Ordinal)) is >= 0 and var at ? (at % 12) + 1 : null;

    private static int? YearOf(Match match) => match.Groups["y"] is { Success: true } year
        ? Number(match, "y") is var number && year.Length == 2 ? 2000 + number : number
        : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:во?\s+|on\s+)?(?<day>.+?)[\s,]+(?:(?:в|at)\s+)?(?<hour>\d{1,2})[:.](?<minute>\d{2})$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<d>\d{1,2})[./](?<m>\d{1,2})(?:[./](?<y>\d{4}|\d{2}))?$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?<d>\d{1,2})\s+(?<month>\p{L}{2,9})(?:\s+(?<y>\d{4}))?$")]
    private static partial Regex Worded();
}
