using Mentorship.Features.Broadcasts;

namespace Mentorship.Features.Tests.Broadcasts;

public sealed class LocalWishTests
{
    private static readonly DateTimeOffset In2026 = new(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset In2027 = new(2027, 9, 15, 7, 12, 0, TimeSpan.Zero);

    [Fact]
    public void The_twenty_ninth_of_february_is_a_day_that_can_be_written() =>
        Assert.Null(LocalWish.Parse("29.02 15:00").Complaint);

    [Fact]
    public void It_is_found_in_the_next_year_that_has_it_and_not_farther_away()
    {
        Assert.Equal(new DateTimeOffset(2028, 2, 29, 15, 0, 0, TimeSpan.Zero), LocalWish.Read("29.02 15:00", In2027, TimeZoneInfo.Utc));
        Assert.Null(LocalWish.Read("29.02 15:00", In2026, TimeZoneInfo.Utc));
    }
}
