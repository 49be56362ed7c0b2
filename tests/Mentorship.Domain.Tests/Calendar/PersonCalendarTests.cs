using Mentorship.Domain.Calendar;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Calendar;

public sealed class PersonCalendarTests
{
    private static readonly PersonCalendar Person = new(Year, WeekHours.Same(Weekdays, Time("08:00"), Time("16:00")))
    {
        Duty = [new(new(Time("20:00"), Time("02:00")), null, DayOfWeek.Sunday), new(new(Time("16:00"), Time("17:00")), Day("2026-09-16"))],
        Away = [new(InMoscow("2026-09-21T00:00"), InMoscow("2026-09-28T00:00"))],
    };

    [Theory]
    [InlineData("2026-09-13T19:59", false)]
    [InlineData("2026-09-13T20:00", true)]
    [InlineData("2026-09-14T01:59", true)]
    [InlineData("2026-09-14T02:00", false)]
    [InlineData("2026-09-27T20:30", false)]
    [InlineData("2026-09-16T16:30", true)]
    [InlineData("2026-09-23T16:30", false)]
    public void Duty_may_run_over_midnight_and_rests_while_the_person_is_away(string local, bool expected)
    {
        Assert.Equal(expected, Person.IsOnDuty(InMoscow(local)));
    }

    [Fact]
    public void Working_time_waits_until_the_person_is_back()
    {
        Assert.Equal(InMoscow("2026-09-28T08:00"), Person.Open.NextOpen(InMoscow("2026-09-21T10:00")));
    }

    [Fact]
    public void Every_lesson_is_taken_until_the_persons_own_are_known()
    {
        var known = Person with { Teaches = new HashSet<(DayOfWeek, int)> { (DayOfWeek.Monday, 2) } };

        Assert.Equal(4, Person.LessonsOn(Day("2026-09-14")).Count());
        Assert.Equal([new MomentSpan(InMoscow("2026-09-14T09:20"), InMoscow("2026-09-14T10:00"))], known.LessonsOn(Day("2026-09-14")));
        Assert.Single(known.LessonsOn(Day("2026-09-19")));
    }

    [Theory]
    [InlineData("2026-09-15T09:30", Readiness.InLesson, "2026-09-15T10:00")]
    [InlineData("2026-09-15T10:05", Readiness.Free, "2026-09-15T16:00")]
    [InlineData("2026-09-15T17:00", Readiness.OffHours, "2026-09-16T08:00")]
    [InlineData("2026-09-16T16:30", Readiness.OnDuty, "2026-09-16T17:00")]
    [InlineData("2026-09-21T10:05", Readiness.Away, "2026-09-28T00:00")]
    public void At_any_moment_it_is_known_whether_the_person_may_be_asked(string local, Readiness how, string until)
    {
        Assert.Equal(new ReadyNow(how, InMoscow(until)), Person.At(InMoscow(local)));
    }

    [Fact]
    public void Hours_of_ones_own_also_count_on_days_off_and_never_on_holidays()
    {
        var saturdays = Person with { Working = WeekHours.Same([DayOfWeek.Saturday], Time("10:00"), Time("13:00")) };

        Assert.Equal(InMoscow("2026-09-12T10:00"), (saturdays with { IsOwn = true }).Open.NextOpen(InMoscow("2026-09-10T10:00")));
        Assert.Equal(InMoscow("2026-11-07T10:00"), (saturdays with { IsOwn = true }).Open.NextOpen(InMoscow("2026-10-25T10:00")));
        Assert.Null(saturdays.Open.NextOpen(InMoscow("2026-09-10T10:00")));
    }

    [Fact]
    public void A_pause_without_an_end_leaves_nothing_to_wait_for()
    {
        var away = Person with { Away = [new(InMoscow("2026-09-14T10:00"), DateTimeOffset.MaxValue)] };

        Assert.Equal(new ReadyNow(Readiness.Away, null), away.At(InMoscow("2026-09-15T10:05")));
        Assert.Null(away.Open.NextOpen(InMoscow("2026-09-15T10:05")));
    }
}
