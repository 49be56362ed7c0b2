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

    [Theory]
    [InlineData("чт 15:00", 17, 15)]
    [InlineData("в пятницу, в 9:00", 18, 9)]
    [InlineData("Вт 15:00", 15, 15)]
    [InlineData("вт 7:00", 22, 7)]
    [InlineData("Thursday 15:00", 17, 15)]
    public void A_weekday_is_the_nearest_whose_hour_is_not_over(string typed, int day, int hour) =>
        Assert.Equal(new DateTimeOffset(2026, 9, day, hour, 0, 0, TimeSpan.Zero), LocalWish.Read(typed, In2026, TimeZoneInfo.Utc));
}
