using Mentorship.Domain.Calendar;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Calendar;

public sealed class PersonCalendarTests
{
    private static readonly PersonCalendar Person = new(Year, WeekHours.Same(Weekdays, Time("08:00"), Time("16:00")))
    {
        Duty = WeekHours.Same([DayOfWeek.Sunday], Time("20:00"), Time("02:00")),
        Hold = new(InMoscow("2026-09-21T00:00"), InMoscow("2026-09-28T00:00")),
    };

    [Theory]
    [InlineData("2026-09-13T19:59", false)]
    [InlineData("2026-09-13T20:00", true)]
    [InlineData("2026-09-14T01:59", true)]
    [InlineData("2026-09-14T02:00", false)]
    [InlineData("2026-09-27T20:30", false)]
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
}
