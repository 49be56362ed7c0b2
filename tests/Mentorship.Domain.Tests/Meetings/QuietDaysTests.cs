using Mentorship.Domain.Meetings;

namespace Mentorship.Domain.Tests.Meetings;

public sealed class QuietDaysTests
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [Fact]
    public void Curators_hear_of_all_pairs_at_once_and_again_in_a_week()
    {
        var silent = new WatchedPair(Today.AddDays(-3), Today.AddDays(4));
        var falling = new WatchedPair(Today.AddDays(1), Today.AddDays(1));

        var told = QuietDays.Until(Today.AddDays(10), silent, falling);

        Assert.Equal([(Today.AddDays(1), 2), (Today.AddDays(8), 2)], told);
    }

    [Fact]
    public void A_pair_that_is_not_without_meetings_yet_is_not_counted()
    {
        var told = QuietDays.Until(Today.AddDays(7), new(Today, Today), new(Today.AddDays(7), Today.AddDays(7)));

        Assert.Equal([(Today, 1), (Today.AddDays(7), 2)], told);
    }

    [Fact]
    public void Where_every_pair_meets_nothing_is_told() => Assert.Empty(QuietDays.Until(Today.AddDays(30)));
}
