namespace Mentorship.Domain.Calendar;

/// <summary>When one person works, is on duty, teaches and is away, all read in the zone of the school.</summary>
public sealed record PersonCalendar(SchoolCalendar School, WeekHours Working)
{
    /// <summary>Hours in which the person takes urgent questions, school day or not.</summary>
    public WeekHours Duty { get; init; } = WeekHours.None;

    /// <summary>The time in which nothing is asked of the person.</summary>
    public MomentSpan? Hold { get; init; }

    /// <summary>The lessons that the person gives; null while unknown, and then every lesson counts as taken.</summary>
    public IReadOnlySet<(DayOfWeek Day, int Number)>? Teaches { get; init; }

    public OpenHours Open => new(School, Working) { Away = Hold is { } hold ? [hold] : [] };

    public bool IsAway(DateTimeOffset moment) => Hold?.Contains(moment) is true;

    public bool IsOnDuty(DateTimeOffset moment) =>
        !IsAway(moment) && DutyOn(School.Zone.DateOf(moment)).Any(span => span.Contains(moment));

    /// <summary>The lessons of a date in which the person is not free.</summary>
    public IEnumerable<MomentSpan> LessonsOn(DateOnly date) => School.LessonsOf(date)
        .Where(lesson => Teaches?.Contains((School.WeekdayOf(date), lesson.Number)) ?? true)
        .Select(lesson => new HourSpan(lesson.From, lesson.Until).On(date, School.Zone));

    /// <summary>Duty that begins on that date or runs into it from the evening before.</summary>
    private IEnumerable<MomentSpan> DutyOn(DateOnly date) => new[] { date.AddDays(-1), date }
        .SelectMany(day => Duty.On(day, day.DayOfWeek, School.Zone));
}
