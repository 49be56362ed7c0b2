using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Conversations;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Broadcasts;

/// <summary>A moment as people write it: a clock, with a day before it or without; which day that is depends on where they are.</summary>
internal static partial class LocalWish
{
    private static readonly DateTimeOffset AnyYear = new(DayWords.AnyYear, default, TimeSpan.Zero);

    /// <summary>Accepts what can be read; the moment is found once the reader's zone is known.</summary>
    public static Answer<string> Parse(string typed) =>
        Read(typed, AnyYear, TimeZoneInfo.Utc) is null ? new Rejected(BroadcastTexts.WrongMoment) : typed.Trim();

    /// <summary>Null for what is no moment. A day of the month that has passed, or is not in this year, is that of next year.</summary>
    public static DateTimeOffset? Read(string typed, DateTimeOffset now, TimeZoneInfo zone)
    {
        if (Form().Match(typed.Trim()) is not { Success: true } match) return null;
        if (!TimeOnly.TryParseExact(match.Groups["clock"].Value, "H:mm", CultureInfo.InvariantCulture, default, out var clock)) return null;
        return Day(match.Groups["day"].Value.Trim(), clock, zone.LocalOf(now)) is { } day ? zone.MomentOf(day, clock) : null;
    }

    private static DateOnly? Day(string day, TimeOnly clock, DateTime local) =>
        day.Length is 0 ? DateOnly.FromDateTime(local)
        : DayWords.Weekday(day) is { } weekday ? DayWords.Nearest(weekday, clock, local)
        : DayWords.Read(day, DateOnly.FromDateTime(local));

    [GeneratedRegex(@"^(?:во?\s+)?(?<day>.*?)[\s,]*(в\s+)?(?<clock>\d{1,2}:\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
