namespace Mentorship.Benchmarks;

/// <summary>Questions that come steadily, over a line on which every call takes its time: how long until each is on the screen of the asker's mentor.</summary>
internal static class AskingWorkload
{
    private const int MessagesPerSecond = 100;

    public static async Task<int> RunAsync(Options options)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator", "ledger");
        var api = await emulator.LineAsync();
        var (file, pairs) = (folder.File("bot.db"), options.People / 2);
        await Service.PrepareAsync(api, file, pairs, [.. Enumerable.Repeat("Mentor", pairs)]);
        await Service.PairAsync(file, pairs);
        await using var service = Service.Start(api, file, MessagesPerSecond);
        var figures = await emulator.AskAsync($"ask {pairs} {MessagesPerSecond}");
        return await Report.WriteAsync(options, new
        {
            workload = "asks", questions = pairs, refused = figures.Refused, figures.PerSecond, figures.P50, figures.P95, figures.P99, figures.Longest,
            peak = service.PeakMegabytes,
        },
        [
            Target.AtLeast("questions per second", figures.PerSecond, 19.5),
            Target.AtMost("from the message to the mentor's screen, p99, ms", figures.P99, 1000),
            Target.AtMost("refused by 429", figures.Refused, 0),
        ]);
    }
}
