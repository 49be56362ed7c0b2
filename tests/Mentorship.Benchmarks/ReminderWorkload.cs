namespace Mentorship.Benchmarks;

/// <summary>W3: very many reminders in one minute, while a few people press buttons.</summary>
internal static class ReminderWorkload
{
    private const int Others = 3;

    private static readonly TimeSpan Start = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(Options options)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator", "ledger");
        var api = await emulator.LineAsync();
        var (file, pairs) = (folder.File("bot.db"), options.People / 2);
        await Service.PrepareAsync(api, file, pairs, [.. Enumerable.Repeat("Mentor", pairs + Others)]);
        var due = TimeProvider.System.GetUtcNow() + Start;
        await Service.MeetAsync(file, pairs, due);
        await using var service = Service.Start(api, file, options.Limit);
        var figures = await emulator.AskAsync($"remind {pairs} {Others} {due.ToUnixTimeMilliseconds()} {options.Limit}");
        return await Report.WriteAsync(options, new
        {
            workload = "W3", options.Limit, refused = figures.Refused, reminders = figures.Updates, lateP95 = figures.Late, latest = figures.Seconds, laterBeforeEarlier = figures.LatestAhead,
            pressP95 = figures.P95, peak = service.PeakMegabytes,
        },
        [
            Target.AtMost("reminders beyond one each", figures.Updates - 2 * pairs, 0),
            Target.AtMost("seconds by which a later one came before an earlier one", figures.LatestAhead, 1),
            Target.AtMost("press p95, ms", figures.P95, 2000),
            .. Paced(options, figures),
        ]);
    }

    /// <summary>With limits one in twenty may be an answer to those who press.</summary>
    private static Target[] Paced(Options options, Figures figures) => options.Limit is 0 ? [] :
    [
        Target.AtMost("seconds until the last has left", figures.Seconds, options.People * 1.05 / options.Limit),
        Target.AtMost("refused by 429", figures.Refused, 0),
    ];
}
