namespace Mentorship.Benchmarks;

/// <summary>W2: an announcement to many, without limits for the speed of our own road, or with Telegram's for the pace.</summary>
internal static class BroadcastWorkload
{
    private const int Mentors = 3;

    public static async Task<int> RunAsync(Options options)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator", "ledger");
        var api = await emulator.LineAsync();
        await Service.PrepareAsync(api, folder.File("bot.db"), options.People, ["SchoolCurator", .. Enumerable.Repeat("Mentor", Mentors)]);
        await using var service = Service.Start(api, folder.File("bot.db"), options.Limit);
        var figures = await emulator.AskAsync($"announce {options.People} {Mentors} {options.Limit}");
        return await Report.WriteAsync(options, new
        {
            workload = "W2", options.People, options.Limit, copiesPerSecond = figures.AnswersPerSecond,
            messagesPerSecond = figures.AllPerSecond, copies = figures.Updates, refused = figures.Refused,
            pressP50 = figures.P50, pressLongest = figures.Longest, peak = service.PeakMegabytes,
        }, [Target.AtMost("copies beyond one each", figures.Updates - options.People, 0), .. Wanted(options, figures)]);
    }

    private static Target[] Wanted(Options options, Figures figures) => options.Limit is 0
        ? [Target.AtLeast("messages/s", figures.AnswersPerSecond, 3000)]
        :
        [
            Target.AtLeast("messages/s of all that share the limit", figures.AllPerSecond, 28d / 30 * options.Limit),
            Target.AtMost("refused by 429", figures.Refused, 0),
            Target.AtMost("the longest press, ms", figures.Longest, 1000),
        ];
}
