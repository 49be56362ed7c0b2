namespace Mentorship.Benchmarks;

/// <summary>Answers waiting for many people, with Telegram's limits enforced by the server: how fast they leave, and whether any is refused.</summary>
internal static class BacklogWorkload
{
    private const int Limit = 30;

    public static async Task<int> RunAsync(Options options)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator", "ledger");
        var api = await emulator.LineAsync();
        await Service.PrepareAsync(api, folder.File("bot.db"), options.People);
        await using var service = Service.Start(api, folder.File("bot.db"), messagesPerSecond: Limit);
        var figures = await emulator.AskAsync($"say {options.People} /help {Limit}");
        return await Report.WriteAsync(
            options,
            new { workload = "backlog", options.People, figures.AnswersPerSecond, refused = figures.Refused, peak = service.PeakMegabytes },
            [Target.AtLeast("answers/s", figures.AnswersPerSecond, 28), Target.AtMost("refused by 429", figures.Refused, 0)]);
    }
}
