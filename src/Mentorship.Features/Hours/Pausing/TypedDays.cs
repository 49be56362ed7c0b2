using System.Globalization;

namespace Mentorship.Features.Hours;

/// <summary>Reads «20.09», «до 20.09», «1.11-14.11», «завтра»: days of the nearest year in which they lie ahead.</summary>
internal static class TypedDays
{
    private static readonly HashSet<string> Idle = ["до", "к", "until", "till", "вернусь", "отпуск"];

    private static readonly Dictionary<string, int> Near = new()
    {
        ["сегодня"] = 0, ["завтра"] = 1, ["послезавтра"] = 2, ["today"] = 0, ["tomorrow"] = 1,
    };

    /// <summary>From when, null for now, and the day of coming back; of «1.11-14.11» both days are away.</summary>
    public static (DateOnly? From, DateOnly Back)? Pause(string typed, DateOnly today)
    {
        var words = TypedWeek.Words(typed).Where(word => !Idle.Contains(word)).ToList();
        if (words is not [var only]) return null;
        if (Day(only, today) is { } back) return (null, back);
        if (only.Split('-') is not [var first, var last] || Day(first, today) is not { } from) return null;
        if (HasBegun(first, last, today) is { } end) return (null, end.AddDays(1));
        return Day(last, from) is { } until ? (from, until.AddDays(1)) : null;
    }

    /// <summary>The last day of a leave whose first one has passed; null for one that lies ahead.</summary>
    private static DateOnly? HasBegun(string first, string last, DateOnly today) =>
        Exact($"{first}.{today.Year}") is { } begun && begun < today && Exact($"{last}.{today.Year}") is { } end && end >= today ? end : null;

    /// <summary>A day without a year is the next one of that name.</summary>
    public static DateOnly? Day(string word, DateOnly today) =>
        Near.TryGetValue(word, out var ahead) ? today.AddDays(ahead)
        : Exact(word) is { } exact ? exact
        : Exact($"{word}.{today.Year}") is { } thisYear && thisYear >= today ? thisYear
        : Exact($"{word}.{today.Year + 1}");

    private static DateOnly? Exact(string word) => DateOnly.TryParseExact(
        word, ["d.M.yyyy", "d.M.yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is > 1900 and < 9000 ? date : null;
}
