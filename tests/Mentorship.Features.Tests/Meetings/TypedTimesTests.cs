using System.Globalization;
using Mentorship.Features.Meetings;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class TypedTimesTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    [Theory]
    [InlineData("18.09 15:00", "2026-09-18 15:00")]
    [InlineData("18.09.2026, 15:00", "2026-09-18 15:00")]
    [InlineData("18/09/27 в 9.05", "2027-09-18 09:05")]
    [InlineData("14.09 15:00", "2027-09-14 15:00")]
    [InlineData("18 сентября в 15:00", "2026-09-18 15:00")]
    [InlineData("3 мая 10:00", "2027-05-03 10:00")]
    [InlineData("завтра 14:30", "2026-09-16 14:30")]
    [InlineData("Послезавтра в 8:15", "2026-09-17 08:15")]
    [InlineData("чт 15:00", "2026-09-17 15:00")]
    [InlineData("в пятницу, 15:00", "2026-09-18 15:00")]
    [InlineData("вт 15:00", "2026-09-15 15:00")]
    [InlineData("вт 9:00", "2026-09-22 09:00")]
    [InlineData("tomorrow at 14:30", "2026-09-16 14:30")]
    [InlineData("on Thursday 15:00", "2026-09-17 15:00")]
    [InlineData("18 september 15:00", "2026-09-18 15:00")]
    public void Times_are_read_as_people_write_them(string typed, string meant)
    {
        var read = TypedTimes.Parse(typed).Value.On(Moscow, ManualTime.Morning);

        Assert.Equal(meant, read?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("завтра")]
    [InlineData("15:00")]
    [InlineData("18.09 25:00")]
    [InlineData("когда-нибудь 15:00")]
    public void Anything_else_is_asked_again(string typed) => Assert.NotNull(TypedTimes.Parse(typed).Complaint);

    [Fact]
    public void A_day_that_does_not_exist_is_no_time() => Assert.Null(TypedTimes.Parse("31.02 15:00").Value.On(Moscow, ManualTime.Morning));
}
