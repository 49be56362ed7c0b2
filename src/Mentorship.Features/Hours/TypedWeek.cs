using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Hours;

/// <summary>Reads «пн-пт 9-17, сб 10-13» and «пн 1-4, вт 2», the same in English.</summary>
internal static partial class TypedWeek
{
    private const int MostLessons = 15;

    private static readonly Dictionary<string, DayOfWeek[]> Groups = new()
    {
        ["будни"] = Range(DayOfWeek.Monday, DayOfWeek.Friday), ["weekdays"] = Range(DayOfWeek.Monday, DayOfWeek.Friday),
        ["выходные"] = [DayOfWeek.Saturday, DayOfWeek.Sunday], ["weekend"] = [DayOfWeek.Saturday, DayOfWeek.Sunday],
        ["ежедневно"] = Enum.GetValues<DayOfWeek>(), ["daily"] = Enum.GetValues<DayOfWeek>(),
    };

    private static readonly HashSet<string> Idle = ["и", "с", "в", "во", "and", "урок", "уроки", "lesson", "lessons"];

    /// <summary>Null where it cannot be understood or hours of one day overlap.</summary>
    public static WeekHours? Hours(string typed)
    {
        if (Read<HourSpan>(typed, word => Span(word) is { } span ? [span] : null) is not { } days) return null;
        var week = days.ToDictionary(day => day.Key, day => (IReadOnlyList<HourSpan>)[.. day.Value.OrderBy(span => span.From)]);
        return week.Values.All(IsInOrder) ? new(week) : null;
    }

    /// <summary>Null where it cannot be understood.</summary>
    public static IReadOnlySet<(DayOfWeek Day, int Number)>? Lessons(string typed) =>
        Read<int>(typed, Numbers)?.SelectMany(day => day.Value.Select(number => (day.Key, number))).ToHashSet();

    public static HourSpan? Span(string word) =>
        Clocks().Match(word) is { Success: true } match && Clock(match, "h1", "m1") is { } from
            && Clock(match, "h2", "m2") is { } until && from < until
            ? new HourSpan(from, until)
            : null;

    /// <summary>The words of a line: dashes of any kind bind, «с 9 до 17» is a span.</summary>
    public static IReadOnlyList<string> Words(string typed)
    {
        var plain = Dashes().Replace(typed.Trim().ToLowerInvariant(), "-");
        plain = FromTo().Replace(plain, "$1-$2");
        return [.. Split().Split(plain).Select(word => word.TrimEnd('.', ':')).Where(word => word.Length > 0 && !Idle.Contains(word))];
    }

    private static bool IsInOrder(IReadOnlyList<HourSpan> spans) =>
        spans.Zip(spans.Skip(1)).All(pair => pair.First.Until <= pair.Second.From);

    /// <summary>Days and then what belongs to them, as often as one likes.</summary>
    private static Dictionary<DayOfWeek, List<T>>? Read<T>(string typed, Func<string, IReadOnlyList<T>?> value)
    {
        var (week, days, closed) = (new Dictionary<DayOfWeek, List<T>>(), new List<DayOfWeek>(), true);
        foreach (var word in Words(typed))
            if (Days(word) is { } named)
            {
                if (closed) days = [];
                (days, closed) = ([.. days, .. named], false);
            }
            else if (days.Count > 0 && value(word) is { } items)
            {
                foreach (var day in days.Distinct()) Of(week, day).AddRange(items);
                closed = true;
            }
            else return null;
        return closed && week.Count > 0 ? week : null;
    }

    private static List<T> Of<T>(Dictionary<DayOfWeek, List<T>> week, DayOfWeek day) =>
        week.TryGetValue(day, out var items) ? items : week[day] = [];

    private static DayOfWeek[]? Days(string word) =>
        Groups.TryGetValue(word, out var group) ? group
        : word.Split('-') switch
        {
            [var one] when DayWords.Weekday(one) is { } day => [day],
            [var first, var last] when DayWords.Weekday(first) is { } from && DayWords.Weekday(last) is { } until => Range(from, until),
            _ => null,
        };

    private static DayOfWeek[] Range(DayOfWeek from, DayOfWeek until) =>
        [.. Enumerable.Range(0, (((int)until - (int)from + 7) % 7) + 1).Select(ahead => (DayOfWeek)(((int)from + ahead) % 7))];

    private static List<int>? Numbers(string word) =>
        word.Split('-').Select(Number).ToArray() switch
        {
            [> 0 and <= MostLessons and var one] => [one],
            [> 0 and var first, <= MostLessons and var last] when first <= last => [.. Enumerable.Range(first, last - first + 1)],
            _ => null,
        };

    private static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static TimeOnly? Clock(Match match, string hour, string minute)
    {
        var h = int.Parse(match.Groups[hour].ValueSpan, CultureInfo.InvariantCulture);
        var m = match.Groups[minute] is { Success: true } part ? int.Parse(part.ValueSpan, CultureInfo.InvariantCulture) : 0;
        return h < 24 && m < 60 ? new TimeOnly(h, m) : null;
    }

    [GeneratedRegex(@"\s*[-–—−]\s*")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"(?:с|from)\s+([\d:.]+|\p{L}+)\s+(?:до|по|to|till|until)\s+([\d:.]+|\p{L}+)")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"[\s,;]+")]
    private static partial Regex Split();

    [GeneratedRegex(@"^(?<h1>\d{1,2})(?:[:.](?<m1>\d{2}))?-(?<h2>\d{1,2})(?:[:.](?<m2>\d{2}))?$")]
    private static partial Regex Clocks();
}
