using System.Globalization;
using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Tests.Calendar;

/// <summary>A school year that tests share: Monday to Friday, four quarters, autumn holidays, an exam week and a worked Saturday.</summary>
internal static class ASchool
{
    public static readonly TimeZoneInfo Moscow = Zone("Europe/Moscow");

    public static readonly TimeZoneInfo Berlin = Zone("Europe/Berlin");

    public static readonly SchoolCalendar Year = new(Moscow, BellSchedule.Same(
        DayOfWeek.Friday,
        Lesson(1, "08:30", "09:10"), Lesson(2, "09:20", "10:00"), Lesson(3, "10:20", "11:00"), Lesson(4, "11:20", "12:00")))
    {
        Quarters =
        [
            new("1 четверть", Day("2026-09-01"), Day("2026-10-25")), new("2 четверть", Day("2026-11-02"), Day("2026-12-30")),
            new("3 четверть", Day("2027-01-11"), Day("2027-03-20")), new("4 четверть", Day("2027-03-29"), Day("2027-05-26")),
        ],
        Holidays =
        [
            new("осенние каникулы", Day("2026-10-26"), Day("2026-11-01")),
            new("День народного единства", Day("2026-11-04"), Day("2026-11-04")),
        ],
        ExamWeeks = [new("пробные экзамены", Day("2027-03-15"), Day("2027-03-19"))],
        TaughtAs = new Dictionary<DateOnly, DayOfWeek> { [Day("2026-09-19")] = DayOfWeek.Monday },
    };

    public static readonly DayOfWeek[] Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    public static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);

    public static TimeOnly Time(string time) => TimeOnly.Parse(time, CultureInfo.InvariantCulture);

    public static DateTime Clock(string local) => DateTime.Parse(local, CultureInfo.InvariantCulture);

    /// <summary>A moment written with its offset, in UTC.</summary>
    public static DateTimeOffset Utc(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).ToUniversalTime();

    public static DateTimeOffset InMoscow(string local) => new DateTimeOffset(Clock(local), TimeSpan.FromHours(3)).ToUniversalTime();

    public static Lesson Lesson(int number, string from, string until) => new(number, Time(from), Time(until));
}
