namespace Mentorship.Benchmarks;

/// <summary>W4: start and questionnaire on a database full of former years and on an empty one, in turn; the median of the rounds.</summary>
internal static class OldDatabaseWorkload
{
    public static async Task<int> RunAsync(Options options)
    {
        var (empty, full) = (new List<Round>(), new List<Round>());
        for (var round = 1; round <= options.Rounds; round++)
        {
            empty.Add(await RoundAsync(options, 0));
            full.Add(await RoundAsync(options, options.Messages));
            Console.WriteLine($"round {round}: empty {empty[^1]}");
            Console.WriteLine($"round {round}: full  {full[^1]}");
        }
        var (before, after) = (Median(empty), Median(full));
        var (updatesRatio, firstReplyRatio) = (after.PerSecond / before.PerSecond, after.FirstReply / before.FirstReply);
        return await Report.WriteAsync(
            options,
            new { workload = "W4", options.Messages, options.Users, options.People, empty = before, full = after, updatesRatio, firstReplyRatio },
            [
                Target.AtLeast("updates/s to those on an empty database", updatesRatio, 0.9),
                Target.AtMost("first reply to that on an empty database", firstReplyRatio, 1.1),
                Target.AtMost("first reply, s", after.FirstReply, FirstReplyWorkload.MostSeconds),
                Target.AtMost("peak, MB", after.PeakMegabytes, QuestionnaireWorkload.MostMemory),
            ]);
    }

    private static async Task<Round> RoundAsync(Options options, int messages)
    {
        var first = await FirstReplyWorkload.OnceAsync(messages);
        var cost = await QuestionnaireWorkload.ServiceAsync(options, messages);
        return new Round(cost.Figures.PerSecond, first, cost.PeakMegabytes);
    }

    private static Round Median(List<Round> rounds) => new(
        Middle(rounds, round => round.PerSecond), Middle(rounds, round => round.FirstReply), Middle(rounds, round => round.PeakMegabytes));

    private static double Middle(List<Round> rounds, Func<Round, double> of) => rounds.Select(of).Order().ElementAt(rounds.Count / 2);

    /// <summary>Updates per second, seconds to the first reply, MB at most.</summary>
    private sealed record Round(double PerSecond, double FirstReply, double PeakMegabytes);
}
