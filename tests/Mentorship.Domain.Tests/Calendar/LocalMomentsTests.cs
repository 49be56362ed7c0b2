using Mentorship.Domain.Calendar;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Calendar;

public sealed class LocalMomentsTests
{
    [Theory]
    [InlineData("Europe/Moscow", "2026-09-15T10:00", "2026-09-15T07:00Z")]
    [InlineData("Asia/Vladivostok", "2026-09-15T10:00", "2026-09-15T00:00Z")]
    [InlineData("Europe/Berlin", "2026-07-01T10:00", "2026-07-01T08:00Z")]
    [InlineData("Europe/Berlin", "2026-12-01T10:00", "2026-12-01T09:00Z")]
    public void A_local_time_is_read_with_the_offset_of_its_day(string zone, string local, string expected)
    {
        Assert.Equal(Utc(expected), Zone(zone).MomentOf(Clock(local)));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T02:00", "2026-03-29T01:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00Z")]
    [InlineData("Europe/Volgograd", "2018-10-28T02:30", "2018-10-27T23:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:30Z")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T10:00Z")]
    public void A_time_that_clocks_skip_is_the_end_of_the_gap(string zone, string local, string expected)
    {
        Assert.Equal(Utc(expected), Zone(zone).MomentOf(Clock(local)));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30Z")]
    [InlineData("Europe/Volgograd", "2020-12-27T01:30", "2020-12-26T21:30Z")]
    [InlineData("Europe/Moscow", "2014-10-26T01:30", "2014-10-25T21:30Z")]
    public void A_time_that_clocks_show_twice_is_the_first(string zone, string local, string expected)
    {
        Assert.Equal(Utc(expected), Zone(zone).MomentOf(Clock(local)));
    }

    [Fact]
    public void Every_moment_of_a_year_is_found_again_from_its_local_time_except_the_second_of_a_pair()
    {
        var moments = Enumerable.Range(0, 366 * 24).Select(hour => Utc("2026-01-01T00:00Z").AddHours(hour));

        var lost = moments.Where(moment => Berlin.MomentOf(Berlin.LocalOf(moment)) != moment).ToList();

        Assert.Equal([Utc("2026-10-25T01:00Z")], lost);
    }
}
