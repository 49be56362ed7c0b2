using Mentorship.Domain.Meetings.Series;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Meetings.Series;

public sealed class RhythmTests
{
    [Fact]
    public void Every_week_on_two_days_begins_with_the_first_that_is_not_too_early()
    {
        var rhythm = new Rhythm(Day("2026-09-16"), [DayOfWeek.Thursday, DayOfWeek.Tuesday]);

        Assert.Equal([Day("2026-09-17"), Day("2026-09-22"), Day("2026-09-24")], rhythm.Dates().Take(3));
    }

    [Fact]
    public void Every_third_week_counts_from_the_week_of_the_first_date()
    {
        var rhythm = new Rhythm(Day("2026-09-20"), [DayOfWeek.Sunday, DayOfWeek.Monday], 3);

        Assert.Equal([Day("2026-09-20"), Day("2026-10-05"), Day("2026-10-11")], rhythm.Dates().Take(3));
    }

    [Fact]
    public void A_count_or_a_last_day_ends_it()
    {
        var weekly = new Rhythm(Day("2026-09-15"), [DayOfWeek.Tuesday]);

        Assert.Equal(Day("2026-09-29"), (weekly with { Count = 3 }).Dates().Last());
        Assert.Equal(Day("2027-05-25"), (weekly with { Until = Day("2027-05-31") }).Dates().Last());
        Assert.Empty((weekly with { Days = [] }).Dates());
    }

    [Fact]
    public void It_knows_its_own_dates()
    {
        var weekly = new Rhythm(Day("2026-09-15"), [DayOfWeek.Tuesday]);

        Assert.True(weekly.Includes(Day("2026-10-27")));
        Assert.False(weekly.Includes(Day("2026-10-28")));
        Assert.False(weekly.Includes(Day("2026-09-08")));
    }

    [Theory]
    [InlineData("2026-09-15")]
    [InlineData(null)]
    public void The_key_of_an_occurrence_reads_back_what_it_writes(string? date)
    {
        var key = new OccurrenceKey(new Guid("0199479a-5f00-7000-8000-000000000001"), date is null ? null : Day(date));

        Assert.Equal(key, OccurrenceKey.Parse(key.ToString()));
        Assert.Null(OccurrenceKey.Parse("0199479a@x"));
        Assert.Null(OccurrenceKey.Parse(key + "@"));
    }
}
