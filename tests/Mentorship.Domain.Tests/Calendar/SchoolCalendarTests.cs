using Mentorship.Domain.Calendar;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Calendar;

public sealed class SchoolCalendarTests
{
    [Theory]
    [InlineData("2026-09-15", DayKind.School)]
    [InlineData("2026-09-20", DayKind.DayOff)]
    [InlineData("2026-09-19", DayKind.School)]
    [InlineData("2026-10-28", DayKind.Holiday)]
    [InlineData("2026-11-04", DayKind.Holiday)]
    [InlineData("2027-03-16", DayKind.Exam)]
    [InlineData("2027-07-01", DayKind.Holiday)]
    public void A_date_is_what_the_school_made_of_it(string date, DayKind expected)
    {
        Assert.Equal(expected, Year.KindOf(Day(date)));
    }

    [Fact]
    public void The_day_is_that_of_the_schools_clock()
    {
        Assert.Equal(DayKind.DayOff, Year.KindAt(Utc("2026-09-18T21:30Z").AddDays(1)));
        Assert.Equal(DayKind.School, Year.KindAt(Utc("2026-09-18T20:30Z")));
    }

    [Theory]
    [InlineData("2026-09-15T08:30", 1)]
    [InlineData("2026-09-15T10:00", null)]
    [InlineData("2026-09-15T11:59", 4)]
    [InlineData("2026-09-20T08:40", null)]
    [InlineData("2026-10-28T08:40", null)]
    public void A_moment_lies_in_a_lesson_or_between_bells(string local, int? expected)
    {
        Assert.Equal(expected, Year.LessonAt(InMoscow(local))?.Number);
    }

    [Theory]
    [InlineData("2026-09-15", "2026-09-15")]
    [InlineData("2026-09-20", "2026-09-21")]
    [InlineData("2026-10-24", "2026-11-02")]
    [InlineData("2026-12-31", "2027-01-11")]
    public void The_next_school_day_lies_behind_days_off_and_holidays(string date, string expected)
    {
        Assert.Equal(Day(expected), Year.SchoolDayFrom(Day(date)));
    }

    [Fact]
    public void Behind_the_last_quarter_no_school_day_is_promised()
    {
        Assert.Null(Year.SchoolDayFrom(Day("2027-05-27")));
    }

    [Fact]
    public void A_school_without_bells_works_from_monday_to_friday_all_year()
    {
        var school = new SchoolCalendar(Moscow, BellSchedule.Unknown);

        Assert.Equal(5, Enumerable.Range(13, 7).Count(day => school.IsSchoolDay(new DateOnly(2026, 7, day))));
        Assert.Empty(school.LessonsOf(Day("2026-07-13")));
    }

    [Fact]
    public void A_quarter_and_holidays_are_named()
    {
        Assert.Equal("1 четверть", Year.QuarterOf(Day("2026-09-15"))?.Name);
        Assert.Equal("осенние каникулы", Year.HolidayOf(Day("2026-10-28"))?.Name);
    }
}
