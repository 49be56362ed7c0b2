using System.Globalization;
using Mentorship.Conversations.Tests.Made;
using Mentorship.Testing;

namespace Mentorship.Conversations.Tests;

public sealed class WalkerTests
{
    private const int Seed = 20260915;

    [Fact]
    public void A_hundred_thousand_turns_break_nothing()
    {
        var met = Walker.Stroll(Outing.Flow, turns: 100_000, Seed, Guides, Words);

        Assert.Equal(Enum.GetNames<Outing.Step>().Order(StringComparer.Ordinal), met.Steps);
        Assert.True(met is { Finished: > 100, Stopped: > 100, Lapsed: > 100, NotMine: > 100 }, $"The stroll was too short: {met}");
    }

    [Fact]
    public void Loops_toggles_and_older_versions_are_strolled_through()
    {
        IFlow[] flows = [Rounds.Flow, Company.Flow, Meal.V1, Meal.V2, Meal.V3];

        var met = flows.Select(flow => Walker.Stroll(flow, turns: 5_000, Seed, Guides, Words));

        Assert.All(met, m => Assert.True(m.Finished > 20, m.ToString()));
    }

    [Fact]
    public void The_same_seed_takes_the_same_way()
    {
        var (one, other) = (Walker.Stroll(Outing.Flow, 2_000, Seed, Guides, Words), Walker.Stroll(Outing.Flow, 2_000, Seed, Guides, Words));

        Assert.Equal(one.ToString(), other.ToString());
    }

    [Fact]
    public void A_failure_tells_its_seed_and_its_turn()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Walker.Stroll(Outing.Flow, 1_000, Seed, _ => null));

        Assert.StartsWith($"outing.plan, seed {Seed}, turn ", fault.Message, StringComparison.Ordinal);
    }

    private static Guides? Guides(object? query) => query is WhoGuides { Place: var place }
        ? new Guides([.. Enumerable.Range(1, place is Place.Museum ? 20 : 3).Select(i => new Guide($"g{i}", $"{i}"))])
        : null;

    private static string Words(Random random, Bookmark bookmark) => random.Next(1, 120).ToString(CultureInfo.InvariantCulture);
}
