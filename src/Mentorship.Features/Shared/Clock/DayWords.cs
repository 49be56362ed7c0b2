using System.Globalization;

namespace Mentorship.Features;

/// <summary>Days as people write them: «завтра», «20.09», «20.09.2027»; without a year, the nearest in which they lie ahead.</summary>
internal static class DayWords
{
    /// <summary>For judging whether something can be read at all: a year that has every day.</summary>
    public static readonly DateOnly AnyYear = new(2028, 1, 1);

    private static readonly Dictionary<string, int> Near = new(StringComparer.OrdinalIgnoreCase)
    {
        ["сегодня"] = 0, ["завтра"] = 1, ["послезавтра"] = 2, ["today"] = 0, ["tomorrow"] = 1,
    };

    private static readonly string[][] Weekdays =
    [
        ["вс", "воскр", "sun"], ["пн", "понед", "mon"], ["вт", "вторн", "tue"], ["ср", "среда", "среду", "wed"],
        ["чт", "четв", "thu"], ["пт", "пятн", "fri"], ["сб", "субб", "sat"],
    ];

    /// <summary>«чт», «четверг», «в четверг» without its «в», «Thursday»; null for any other word.</summary>
    public static DayOfWeek? Weekday(string word) => Array.FindIndex(Weekdays, names => names.Any(name => name.Length is 2
        ? word.Equals(name, StringComparison.OrdinalIgnoreCase)
        : word.StartsWith(name, StringComparison.OrdinalIgnoreCase))) is >= 0 and var day ? (DayOfWeek)day : null;

    /// <summary>The nearest such day on which that hour is not over.</summary>
    public static DateOnly Nearest(DayOfWeek weekday, TimeOnly clock, DateTime local)
    {
        var today = DateOnly.FromDateTime(local);
        var first = TimeOnly.FromDateTime(local) < clock ? today : today.AddDays(1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
    }

    /// <summary>How many days ahead a word such as «завтра» is; null for any other.</summary>
    public static int? Ahead(string word) => Near.TryGetValue(word, out var ahead) ? ahead : null;

    /// <summary>Null for what is no day. A day that has passed, or is not in this year, is that of next year.</summary>
    public static DateOnly? Read(string word, DateOnly today) =>
        Ahead(word) is { } ahead ? today.AddDays(ahead)
        : Exact(word) is { } exact ? exact
        : In(today.Year, word) is { } thisYear && thisYear >= today ? thisYear
        : In(today.Year + 1, word);

    /// <summary>The day of that year; null where the year has none.</summary>
    public static DateOnly? In(int year, string word) => Exact(string.Create(CultureInfo.InvariantCulture, $"{word}.{year}"));

    private static DateOnly? Exact(string word) => DateOnly.TryParseExact(
        word, ["d.M.yyyy", "d.M.yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is > 1900 and < 9000 ? date : null;
}
