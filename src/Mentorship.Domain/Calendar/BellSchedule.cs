namespace Mentorship.Domain.Calendar;

/// <summary>The lessons of each weekday; a weekday that is not listed is a day off.</summary>
public sealed record BellSchedule(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<Lesson>> Days)
{
    /// <summary>Monday to Friday without known lessons: what holds until a school enters its bells.</summary>
    public static readonly BellSchedule Unknown = new(Weekdays(DayOfWeek.Friday, []));

    /// <summary>The same lessons from Monday to the last weekday.</summary>
    public static BellSchedule Same(DayOfWeek last, params IReadOnlyList<Lesson> lessons) => new(Weekdays(last, lessons));

    public bool IsTaught(DayOfWeek day) => Days.ContainsKey(day);

    public IReadOnlyList<Lesson> LessonsOf(DayOfWeek day) => Days.GetValueOrDefault(day, []);

    private static Dictionary<DayOfWeek, IReadOnlyList<Lesson>> Weekdays(DayOfWeek last, IReadOnlyList<Lesson> lessons) =>
        Enum.GetValues<DayOfWeek>().Where(day => day is not DayOfWeek.Sunday && day <= last).ToDictionary(day => day, _ => lessons);
}
