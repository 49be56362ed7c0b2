using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Conversations;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Broadcasts;

/// <summary>A moment as people write it: a clock, with a day before it or without; which day that is depends on where they are.</summary>
internal static partial class LocalWish
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 0, ["сегодня"] = 0, ["завтра"] = 1, ["послезавтра"] = 2, ["today"] = 0, ["tomorrow"] = 1,
    };

    /// <summary>A year that has every day.</summary>
    private static readonly DateTimeOffset LeapYear = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Accepts what can be read; the moment is found once the reader's zone is known.</summary>
    public static Answer<string> Parse(string typed) =>
        Read(typed, LeapYear, TimeZoneInfo.Utc) is null ? new Rejected(BroadcastTexts.WrongMoment) : typed.Trim();

    /// <summary>Null for what is no moment. A day of the month that has passed, or is not in this year, is that of next year.</summary>
    public static DateTimeOffset? Read(string typed, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (Form().Match(typed.Trim()) is not { Success: true } match) return null;
        if (!TimeOnly.TryParseExact(match.Groups["clock"].Value, "H:mm", CultureInfo.InvariantCulture, default, out var clock)) return null;
        return Day(match.Groups["day"].Value.Trim(), zone.DateOf(now)) is { } day ? zone.MomentOf(day, clock) : null;
    }

    private static DateOnly? Day(string day, DateOnly today)
    {
        if (Words.TryGetValue(day, out var ahead)) return today.AddDays(ahead);
        if (Exact(day, "d.M.yyyy", "d.M.yy") is { } exact) return exact;
        return ThisYear(day, today.Year) is { } date && date >= today ? date : ThisYear(day, today.Year + 1);
    }

    private static DateOnly? ThisYear(string day, int year) => Exact(FormattableString.Invariant($"{day}.{year}"), "d.M.yyyy");

    private static DateOnly? Exact(string day, params string[] forms) =>
        DateOnly.TryParseExact(day, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is > 1900 and < 9000 ? date : null;

    [GeneratedRegex(@"^(?<day>.*?)[\s,]*(в\s+)?(?<clock>\d{1,2}:\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
