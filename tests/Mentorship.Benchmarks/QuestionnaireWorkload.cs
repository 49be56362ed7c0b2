namespace Mentorship.Benchmarks;

/// <summary>W1: people press through ten questions; service and floor in turn, on the same machine, the median of the rounds.</summary>
internal static class QuestionnaireWorkload
{
    private const int Questions = 10;

    /// <summary>With so many at a time or fewer each waits for the road, not for the others.</summary>
    private const int FewUsers = 64;

    /// <summary>In MB, also on a database full of former years.</summary>
    public const double MostMemory = 150;

    /// <summary>What leads to the first question: the list of questionnaires, the first of them, and its beginning.</summary>
    private const string WayIn = "/questionnaires Входная Начать";

    public static async Task<int> RunAsync(Options options)
    {
        var rounds = new List<Round>();
        for (var round = 1; round <= options.Rounds; round++)
        {
            rounds.Add(new Round("floor", await FloorAsync(options)));
            rounds.Add(new Round("service", await ServiceAsync(options)));
            foreach (var done in rounds.TakeLast(2)) Console.WriteLine($"round {round}: {done.Who,-8} {done.Cost}");
        }
        var (floor, service) = (Median(rounds, "floor"), Median(rounds, "service"));
        var (updatesRatio, cpuRatio) = (service.Figures.PerSecond / floor.Figures.PerSecond, service.CpuPerThousand / floor.CpuPerThousand);
        var p99Ratio = service.Figures.P99 / floor.Figures.P99;
        return await Report.WriteAsync(
            options,
            new { workload = "W1", options.Users, options.People, presses = Questions, floor, service, updatesRatio, cpuRatio, p99Ratio },
            [
                Target.AtLeast("updates/s to those of the floor", updatesRatio, 0.6),
                Target.AtMost("CPU to that of the floor", cpuRatio, 2.5),
                .. options.Users <= FewUsers ? [Target.AtMost("p99 to that of the floor", p99Ratio, 3)] : (Target[])[],
                Target.AtMost("peak, MB", service.PeakMegabytes, MostMemory),
            ]);
    }

    private static async Task<Cost> FloorAsync(Options options)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator");
        var api = await emulator.LineAsync();
        var settings = new Dictionary<string, string> { ["FLOOR_API"] = $"{api}bot{Emulator.Token}/", ["FLOOR_DB"] = folder.File("floor.db") };
        await using var floor = Child.Start(typeof(Floor).Assembly.Location, ["floor"], settings);
        return await MeasureAsync(emulator, floor, options, "/start");
    }

    /// <param name="messages">How many messages of former years the database holds.</param>
    public static async Task<Cost> ServiceAsync(Options options, int messages = 0)
    {
        using var folder = new TemporaryFolder();
        await using var emulator = Child.StartSelf("emulator");
        var api = await emulator.LineAsync();
        await Service.PrepareAsync(api, folder.File("bot.db"), options.People);
        if (messages > 0) await Service.AgeAsync(folder.File("bot.db"), messages, options.People);
        await using var service = Service.Start(api, folder.File("bot.db"), messagesPerSecond: 0);
        return await MeasureAsync(emulator, service, options, WayIn);
    }

    private static async Task<Cost> MeasureAsync(Child emulator, Child bot, Options options, string wayIn)
    {
        await emulator.AskAsync($"gather {options.People} {wayIn}");
        var before = bot.Cpu;
        var figures = await emulator.AskAsync($"press {options.Users} {Questions}");
        return new Cost(figures, (bot.Cpu - before).TotalSeconds / figures.Updates * 1000, bot.PeakMegabytes);
    }

    private static Cost Median(List<Round> rounds, string who) =>
        rounds.Where(round => round.Who == who).Select(round => round.Cost).OrderBy(cost => cost.Figures.PerSecond).ElementAt((rounds.Count / 2 - 1) / 2);

    private sealed record Round(string Who, Cost Cost);
}

/// <summary>What one run took: CPU in seconds per 1,000 updates, memory in MB.</summary>
internal sealed record Cost(Figures Figures, double CpuPerThousand, double PeakMegabytes)
{
    public override string ToString() =>
        $"{Figures.PerSecond:F0} updates/s, p50 {Figures.P50:F1} ms, p99 {Figures.P99:F1} ms, {CpuPerThousand:F3} CPU s per 1,000, peak {PeakMegabytes:F0} MB";
}
