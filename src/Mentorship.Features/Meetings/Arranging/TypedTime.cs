using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Meetings;

/// <summary>A day and an hour as somebody wrote them, before it is known on which clock and counted from which day.</summary>
/// <param name="Ahead">Days from today, for «завтра».</param>
/// <param name="Weekday">The nearest such day that is not over.</param>
public readonly record struct TypedTime(int Hour, int Minute, int? Ahead, DayOfWeek? Weekday, int? Day, int? Month, int? Year)
{
    /// <summary>The moment meant; null for a day that does not exist. A day without a year is the next one of that name.</summary>
    public DateTime? On(TimeZoneInfo zone, DateTimeOffset now)
    {
        var local = zone.LocalOf(now);
        var clock = new TimeOnly(Hour, Minute);
        var today = DateOnly.FromDateTime(local);
        return this switch
        {
            { Ahead: { } ahead } => today.AddDays(ahead).ToDateTime(clock),
            { Weekday: { } weekday } => DayWords.Nearest(weekday, clock, local).ToDateTime(clock),
            { Day: { } day, Month: { } month } => Dated(today, month, day)?.ToDateTime(clock),
            _ => null,
        };
    }

    /// <summary>Nobody arranges a meeting for later than the next year.</summary>
    private DateOnly? Dated(DateOnly today, int month, int day) =>
        Year is { } year ? year == today.Year || year == today.Year + 1 ? Exact(year, month, day) : null
        : Exact(today.Year, month, day) is { } date && date >= today ? date
        : Exact(today.Year + 1, month, day);

    private static DateOnly? Exact(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
