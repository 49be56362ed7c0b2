using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Walks;

/// <summary>Ten people do anything for two thousand turns over the real wire; time jumps, the service restarts, and nothing may break.</summary>
public sealed class WireWalkTests
{
    [Theory]
    [InlineData(20260915, 1_000)]
    [InlineData(7, 1_000)]
    public async Task Whatever_people_do_everybody_is_answered_and_nothing_leaks(int seed, int turns)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var village = new Village(bot, new Random(seed));
        var watch = new Watch(bot);
        await village.SettleAsync();

        for (var turn = 1; turn <= turns; turn++)
        {
            Villager? last = null;
            try
            {
                last = await village.TurnAsync();
                watch.Look(last, village.People);
                if (turn % 100 == 0) await watch.RestAsync();
            }
            catch (Exception broken)
            {
                var failing = await Access.Cast.ReadAsync(bot, "select payload from inbox where attempts > 0 and done_at is null");
                throw new ScenarioException($"Seed {seed}, turn {turn}, {village.Did} {last?.Did}: {broken.Message}\n{string.Join('\n', failing)}\n{last?.Someone}");
            }
        }
    }
}
