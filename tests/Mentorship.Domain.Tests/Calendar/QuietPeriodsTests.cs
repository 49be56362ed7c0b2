using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Calendar;

public sealed class QuietPeriodsTests
{
    private static readonly QuietHours Night = new(Berlin, Time("21:00"), Time("07:00"));

    [Theory]
    [InlineData("2026-03-28T21:00+01:00", 9)]
    [InlineData("2026-10-25T06:59+01:00", 11)]
    [InlineData("2026-09-15T00:00+02:00", 10)]
    public void A_night_lasts_as_long_as_the_clocks_make_it(string moment, int hours)
    {
        Assert.Equal(TimeSpan.FromHours(hours), Night.PeriodAround(Utc(moment))?.Length);
    }

    [Theory]
    [InlineData("2026-09-15T07:00+02:00")]
    [InlineData("2026-09-15T20:59+02:00")]
    public void By_day_anything_may_ring(string moment)
    {
        Assert.Null(Night.PeriodAround(Utc(moment)));
    }

    [Fact]
    public void Quiet_hours_of_no_length_are_none()
    {
        Assert.Null((Night with { Until = Night.From }).PeriodAround(Utc("2026-09-15T21:00+02:00")));
    }

    [Fact]
    public void Clock_changes_are_found_to_the_second()
    {
        var changes = Berlin.ChangesBetween(Utc("2026-01-01T00:00Z"), Utc("2027-01-01T00:00Z")).ToList();

        Assert.Equal([Utc("2026-03-29T01:00Z"), Utc("2026-10-25T01:00Z")], changes.Select(change => change.At));
        Assert.Equal([Clock("2026-03-29T02:00"), Clock("2026-10-25T03:00")], changes.Select(change => change.OldClock));
        Assert.Equal([true, false], changes.Select(change => change.IsDaylight));
    }
}
