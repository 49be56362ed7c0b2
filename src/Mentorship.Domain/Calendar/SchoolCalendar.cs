namespace Mentorship.Domain.Calendar;

/// <summary>What an organisation teaches when, in its own zone: reminders, deadlines and meetings all count by it.</summary>
public sealed record SchoolCalendar(TimeZoneInfo Zone, BellSchedule Bells)
{
    /// <summary>Farther than this nobody looks for a school day.</summary>
    private const int Horizon = 400;

    /// <summary>Days outside every quarter are holidays; without quarters the year has no end.</summary>
    public IReadOnlyList<NamedDays> Quarters { get; init; } = [];

    public IReadOnlyList<NamedDays> Holidays { get; init; } = [];

    public IReadOnlyList<NamedDays> ExamWeeks { get; init; } = [];

    /// <summary>A date worked instead of another: its bells are those of the weekday named here, whatever the date else is.</summary>
    public IReadOnlyDictionary<DateOnly, DayOfWeek> TaughtAs { get; init; } = new Dictionary<DateOnly, DayOfWeek>();

    /// <summary>The last day of which it is known that it is taught; null where the year has no end.</summary>
    public DateOnly? EndsOn => Quarters.Count is 0 ? null : Quarters.Select(quarter => quarter.Days.Until).Concat(TaughtAs.Keys).Max();

    public DayKind KindOf(DateOnly date) =>
        TaughtAs.ContainsKey(date) ? Teaching(date)
        : Named(Holidays, date) is not null || IsBetweenQuarters(date) ? DayKind.Holiday
        : Bells.IsTaught(date.DayOfWeek) ? Teaching(date)
        : DayKind.DayOff;

    public DayKind KindAt(DateTimeOffset moment) => KindOf(Zone.DateOf(moment));

    public bool IsSchoolDay(DateOnly date) => KindOf(date) is DayKind.School or DayKind.Exam;

    public NamedDays? QuarterOf(DateOnly date) => Named(Quarters, date);

    /// <summary>The holidays by name; null also on unnamed days between quarters.</summary>
    public NamedDays? HolidayOf(DateOnly date) => Named(Holidays, date);

    public IReadOnlyList<Lesson> LessonsOf(DateOnly date) => IsSchoolDay(date) ? Bells.LessonsOf(WeekdayOf(date)) : [];

    /// <summary>The weekday whose bells ring on that date.</summary>
    public DayOfWeek WeekdayOf(DateOnly date) => TaughtAs.TryGetValue(date, out var day) ? day : date.DayOfWeek;

    public Lesson? LessonAt(DateTimeOffset moment)
    {
        var local = Zone.LocalOf(moment);
        return LessonsOf(DateOnly.FromDateTime(local)).FirstOrDefault(lesson => lesson.Contains(TimeOnly.FromDateTime(local)));
    }

    /// <summary>That date or the nearest school day after it; null where the calendar knows none for more than a year.</summary>
    public DateOnly? SchoolDayFrom(DateOnly date) =>
        Enumerable.Range(0, Horizon).Select(date.AddDays).Where(IsSchoolDay).Select(day => (DateOnly?)day).FirstOrDefault();

    private DayKind Teaching(DateOnly date) => Named(ExamWeeks, date) is null ? DayKind.School : DayKind.Exam;

    private bool IsBetweenQuarters(DateOnly date) => Quarters.Count > 0 && Named(Quarters, date) is null;

    private static NamedDays? Named(IReadOnlyList<NamedDays> list, DateOnly date) => list.FirstOrDefault(one => one.Days.Contains(date));
}
