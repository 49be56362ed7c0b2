using System.Globalization;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>
/// Five schools, two hundred people, faults of the messenger, restarts and kills: no question is ever lost, and no word goes astray.
/// </summary>
public sealed class QuestionWalkTests
{
    /// <summary>How many steps are taken; the whole walk of the issue is 20000 (tests/README.md).</summary>
    private const string StepsWanted = "MENTORSHIP_WALK_STEPS";

    private const int StepsOfTheSuite = 1_000;

    [Theory]
    [InlineData(4)]
    public async Task Every_question_ends_and_no_word_goes_astray(int seed)
    {
        var steps = int.Parse(Environment.GetEnvironmentVariable(StepsWanted) ?? $"{StepsOfTheSuite}", CultureInfo.InvariantCulture);
        await using var town = new Town(await TestDatabase.SqliteAsync(), seed);
        var speech = new Speech(town.Post);
        var watch = new Watch(town, speech);
        var walk = new Walk(town, watch);
        await town.ComesUpAsync();
        await town.SettleInAsync(Census.Of(schools: 5, people: 40), speech);

        for (var step = 1; step <= steps; step++)
        {
            try
            {
                await walk.StepAsync(step);
            }
            catch (Exception broken)
            {
                throw new ScenarioException($"Seed {seed}, step {step}, {walk.Did}: {broken}");
            }
        }
        await walk.RestAsync();
        watch.CheckAll();
        await Endings.CheckAsync(town, steps);
        Assert.InRange(watch.Relayed, steps / 100, long.MaxValue);
    }
}
