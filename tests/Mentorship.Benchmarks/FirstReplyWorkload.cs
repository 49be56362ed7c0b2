namespace Mentorship.Benchmarks;

/// <summary>How long a person waits who wrote while the service was down: from the start of its process to the answer.</summary>
internal static class FirstReplyWorkload
{
    public const double MostSeconds = 1;

    public static async Task<int> RunAsync(Options options)
    {
        var seconds = new List<double>();
        for (var round = 0; round < options.Rounds; round++) seconds.Add(await OnceAsync());
        seconds.Sort();
        var median = seconds[seconds.Count / 2];
        return await Report.WriteAsync(
            options, new { workload = "first-reply", seconds, median }, [Target.AtMost("first reply, s", median, MostSeconds)]);
    }

    /// <param name="messages">How many messages of former years the database holds.</param>
    public static async Task<double> OnceAsync(int messages = 0)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator");
        var api = await emulator.LineAsync();
        await Service.PrepareAsync(api, folder.File("bot.db"), 1);
        if (messages > 0) await Service.AgeAsync(folder.File("bot.db"), messages, 1);
        var answer = emulator.AskAsync("say 1 /help 0");
        await using var service = Service.Start(api, folder.File("bot.db"), messagesPerSecond: 25);
        return (await answer).FirstAnswer;
    }
}
