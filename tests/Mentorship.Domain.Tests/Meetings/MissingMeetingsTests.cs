using Mentorship.Domain.Meetings;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Meetings;

public sealed class MissingMeetingsTests
{
    private static readonly PairMeetings Pair = new(new(Guid.Empty), InMoscow("2026-10-05T12:00"), null, null);

    private static readonly MissingMeetings Ten = new(10);

    [Theory]
    [InlineData("2026-10-16T20:00", false)]
    [InlineData("2026-10-19T00:10", true)]
    public void A_pair_that_never_met_counts_from_its_first_day(string now, bool expected)
    {
        Assert.Equal(expected, Ten.IsMissing(Pair, Year, InMoscow(now)));
    }

    [Theory]
    [InlineData("2026-11-01T12:00", false)]
    [InlineData("2026-11-09T12:00", false)]
    [InlineData("2026-11-10T12:00", true)]
    public void Holidays_are_not_held_against_a_pair(string now, bool expected)
    {
        var met = Pair with { LastHeld = InMoscow("2026-10-19T15:00") };

        Assert.Equal(expected, Ten.IsMissing(met, Year, InMoscow(now)));
    }

    [Fact]
    public void A_meeting_ahead_is_no_reason_for_an_alert()
    {
        var now = InMoscow("2026-12-01T12:00");

        Assert.False(Ten.IsMissing(Pair with { Next = now.AddDays(1) }, Year, now));
        Assert.True(Ten.IsMissing(Pair with { Next = now.AddDays(-1) }, Year, now));
    }
}
