using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Domain.Tests.Broadcasts;

public sealed class DailyBudgetTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DailyBudget Usual = new(3, new TimeOnly(18, 0));
    private static readonly QuietHours Nights = new(Moscow, new TimeOnly(21, 0), new TimeOnly(7, 0));

    [Fact]
    public void The_digest_comes_at_six_of_the_reader_and_what_is_later_in_the_morning()
    {
        Assert.Equal(At(15, 18), Usual.DigestAfter(Nights, At(15, 10)));
        Assert.Equal(At(16, 7), Usual.DigestAfter(Nights, At(15, 18)));
        Assert.Equal(At(16, 7), Usual.DigestAfter(Nights, At(15, 20)));
        Assert.Equal(At(16, 0), Usual.DigestAfter(Nights with { Until = Nights.From }, At(15, 20)));
    }

    [Fact]
    public void By_another_clock_it_comes_this_evening_or_as_soon_as_it_may()
    {
        Assert.Equal(At(15, 18), Usual.DigestMoved(Nights, At(15, 10)));
        Assert.Equal(At(15, 20), Usual.DigestMoved(Nights, At(15, 20)));
        Assert.Equal(At(16, 7), Usual.DigestMoved(Nights, At(15, 22)));
    }

    [Fact]
    public void A_digest_in_the_quiet_hours_waits_for_their_end()
    {
        var evenings = new QuietHours(Moscow, new TimeOnly(17, 0), new TimeOnly(9, 0));

        Assert.Equal(At(16, 9), Usual.DigestAfter(evenings, At(15, 10)));
    }

    [Fact]
    public void A_message_counts_to_the_midnight_of_its_reader_also_when_clocks_change()
    {
        var beforeTheChange = new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.FromHours(2));

        Assert.Equal(At(16, 0), DailyBudget.DayEnds(Moscow, At(15, 23)));
        Assert.Equal(TimeSpan.FromHours(24.5), DailyBudget.DayEnds(Berlin, beforeTheChange) - beforeTheChange);
    }

    [Theory]
    [InlineData(BroadcastCategory.Informative, 3)]
    [InlineData(BroadcastCategory.Official, 0)]
    [InlineData(BroadcastCategory.Mandatory, 0)]
    public void Only_what_is_for_information_may_wait(BroadcastCategory category, int most) => Assert.Equal(most, Usual.MostFor(category));

    private static DateTimeOffset At(int day, int hour) => new(2026, 9, day, hour, 0, 0, TimeSpan.FromHours(3));
}
