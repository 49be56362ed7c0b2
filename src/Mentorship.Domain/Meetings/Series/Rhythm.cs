namespace Mentorship.Domain.Meetings.Series;

/// <summary>On which dates a series meets, before the school calendar and exceptions are asked.</summary>
/// <param name="First">No date is earlier; its week is the first of those counted.</param>
public sealed record Rhythm(DateOnly First, IReadOnlyList<DayOfWeek> Days, int EveryWeeks = 1)
{
    /// <summary>How many dates there are, skipped ones included; null without such an end.</summary>
    public int? Count { get; init; }

    /// <summary>The last possible date; null without such an end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The dates in order; without an end they go on for as long as somebody asks.</summary>
    public IEnumerable<DateOnly> Dates()
    {
        var days = Days.Select(Position).Distinct().Order().ToList();
        var step = 7 * Math.Max(1, EveryWeeks);
        var last = Until ?? DateOnly.MaxValue.AddDays(-step);
        var all = Mondays(step, last).SelectMany(monday => days.Select(monday.AddDays)).Where(date => First <= date && date <= last);
        return days.Count == 0 ? [] : Count is { } count ? all.Take(count) : all;
    }

    public bool Includes(DateOnly date) => Dates().TakeWhile(one => one <= date).LastOrDefault() == date;

    private IEnumerable<DateOnly> Mondays(int step, DateOnly last)
    {
        for (var monday = First.AddDays(-Position(First.DayOfWeek)); monday <= last; monday = monday.AddDays(step))
            yield return monday;
    }

    private static int Position(DayOfWeek day) => ((int)day + 6) % 7;
}
