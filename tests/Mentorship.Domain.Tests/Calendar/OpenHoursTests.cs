using Mentorship.Domain.Calendar;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Calendar;

public sealed class OpenHoursTests
{
    private static readonly OpenHours Hours = new(Year, WeekHours.Same(Weekdays, Time("09:00"), Time("17:00")));

    [Theory]
    [InlineData("2026-09-15T10:00", "2026-09-15T10:00")]
    [InlineData("2026-09-15T07:00", "2026-09-15T09:00")]
    [InlineData("2026-09-15T17:00", "2026-09-16T09:00")]
    [InlineData("2026-09-18T18:00", "2026-09-19T09:00")]
    [InlineData("2026-10-23T18:00", "2026-11-02T09:00")]
    [InlineData("2026-11-03T18:00", "2026-11-05T09:00")]
    public void Working_time_goes_on_at_the_next_open_hour(string now, string expected)
    {
        Assert.Equal(InMoscow(expected), Hours.NextOpen(InMoscow(now)));
    }

    [Theory]
    [InlineData("2026-09-15T10:00", 90, "2026-09-15T11:30")]
    [InlineData("2026-09-15T16:30", 60, "2026-09-16T09:30")]
    [InlineData("2026-09-15T09:00", 480, "2026-09-15T17:00")]
    [InlineData("2026-10-23T16:00", 120, "2026-11-02T10:00")]
    [InlineData("2026-09-18T16:00", 600, "2026-09-21T10:00")]
    public void Minutes_are_counted_only_while_the_school_works(string start, int minutes, string expected)
    {
        Assert.Equal(InMoscow(expected), Hours.After(InMoscow(start), TimeSpan.FromMinutes(minutes)));
        Assert.Equal(TimeSpan.FromMinutes(minutes), Hours.Between(InMoscow(start), InMoscow(expected)));
    }

    [Fact]
    public void A_time_away_is_not_counted()
    {
        var away = Hours with { Away = [new(InMoscow("2026-09-15T12:00"), InMoscow("2026-09-16T12:00"))] };

        Assert.Equal(InMoscow("2026-09-16T13:00"), away.After(InMoscow("2026-09-15T11:00"), TimeSpan.FromHours(2)));
        Assert.False(away.IsOpenAt(InMoscow("2026-09-15T12:00")));
        Assert.True(away.IsOpenAt(InMoscow("2026-09-16T12:00")));
    }

    [Fact]
    public void Where_nobody_ever_works_there_is_no_next_hour()
    {
        var never = Hours with { Week = WeekHours.None };

        Assert.Null(never.NextOpen(InMoscow("2026-09-15T10:00")));
        Assert.Null(never.After(InMoscow("2026-09-15T10:00"), TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void The_night_in_which_clocks_go_forward_is_an_hour_shorter()
    {
        var guard = new OpenHours(
            new SchoolCalendar(Berlin, BellSchedule.Same(DayOfWeek.Saturday)),
            WeekHours.Same([DayOfWeek.Saturday], Time("22:00"), Time("06:00")));

        Assert.Equal(TimeSpan.FromHours(7), guard.From(Utc("2026-03-28T12:00Z")).First().Length);
        Assert.Equal(TimeSpan.FromHours(8), guard.From(Utc("2026-04-04T12:00Z")).First().Length);
    }
}
