namespace Mentorship.Benchmarks;

/// <summary>W3: very many reminders in one minute, while a few people press buttons.</summary>
internal static class ReminderWorkload
{
    private const int Others = 3;

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(Options options)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator");
        var api = await emulator.LineAsync();
        var (file, pairs) = (folder.File("bot.db"), options.People / 2);
        await Service.PrepareAsync(api, file, pairs, [.. Enumerable.Repeat("Mentor", pairs + Others)]);
        var due = TimeProvider.System.GetUtcNow() + Start;
        await Service.MeetAsync(file, pairs, due);
        await using var service = Service.Start(api, file, messagesPerSecond: 0);
        var figures = await emulator.AskAsync($"remind {pairs} {Others} {due.ToUnixTimeMilliseconds()}");
        return await Report.WriteAsync(options, new
        {
            workload = "W3", reminders = figures.Updates, lateP95 = figures.Late, latest = figures.Seconds, laterBeforeEarlier = figures.LatestAhead,
            pressP95 = figures.P95, peak = service.PeakMegabytes,
        },
        [
            Target.AtMost("seconds by which a later one came before an earlier one", figures.LatestAhead, 1),
            Target.AtMost("press p95, ms", figures.P95, 2000),
        ]);
    }
}
