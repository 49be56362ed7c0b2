namespace Mentorship.Domain.Calendar;

/// <summary>Hours that return every week: when somebody works, or is on duty.</summary>
public sealed record WeekHours(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<HourSpan>> Days)
{
    public static readonly WeekHours None = new(new Dictionary<DayOfWeek, IReadOnlyList<HourSpan>>());

    private static readonly DayOfWeek[] MondayToFriday =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static WeekHours Same(IEnumerable<DayOfWeek> days, TimeOnly from, TimeOnly until) =>
        new(days.ToDictionary(day => day, _ => (IReadOnlyList<HourSpan>)[new HourSpan(from, until)]));

    /// <summary>The same hours from Monday to Friday.</summary>
    public static WeekHours Workdays(TimeOnly from, TimeOnly until) => Same(MondayToFriday, from, until);

    /// <summary>These hours in a zone without a school: every week is like the other.</summary>
    public OpenHours In(TimeZoneInfo zone) => new(new SchoolCalendar(zone, BellSchedule.Unknown), this);

    public IReadOnlyList<HourSpan> Of(DayOfWeek day) => Days.GetValueOrDefault(day, []);

    /// <summary>These hours on one date, in order; the date may be worked as another weekday.</summary>
    public IEnumerable<MomentSpan> On(DateOnly date, DayOfWeek worked, TimeZoneInfo zone) =>
        Of(worked).OrderBy(hours => hours.From).Select(hours => hours.On(date, zone)).Where(span => !span.IsEmpty);
}
