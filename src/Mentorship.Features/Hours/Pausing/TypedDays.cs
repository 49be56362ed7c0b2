namespace Mentorship.Features.Hours;

/// <summary>Reads «20.09», «до 20.09», «1.11-14.11», «завтра»: days of the nearest year in which they lie ahead.</summary>
internal static class TypedDays
{
    private static readonly HashSet<string> Idle = ["до", "к", "until", "till", "вернусь", "отпуск"];

    /// <summary>From when, null for now, and the day of coming back; of «1.11-14.11» both days are away.</summary>
    public static (DateOnly? From, DateOnly Back)? Pause(string typed, DateOnly today)
    {
        var words = TypedWeek.Words(typed).Where(word => !Idle.Contains(word)).ToList();
        if (words is not [var only]) return null;
        if (DayWords.Read(only, today) is { } back) return (null, back);
        if (only.Split('-') is not [var first, var last] || DayWords.Read(first, today) is not { } from) return null;
        if (HasBegun(first, last, today) is { } end) return (null, end.AddDays(1));
        return DayWords.Read(last, from) is { } until ? (from, until.AddDays(1)) : null;
    }

    /// <summary>The last day of a leave whose first one has passed, perhaps before New Year; null for one that lies ahead.</summary>
    private static DateOnly? HasBegun(string first, string last, DateOnly today)
    {
        foreach (var year in (int[])[today.Year, today.Year - 1])
            if (DayWords.In(year, first) is { } begun && begun < today && LastOf(begun, last) is { } end && end >= today) return end;
        return null;
    }

    private static DateOnly? LastOf(DateOnly begun, string last) =>
        DayWords.In(begun.Year, last) is { } sameYear && sameYear >= begun ? sameYear : DayWords.In(begun.Year + 1, last);
}
