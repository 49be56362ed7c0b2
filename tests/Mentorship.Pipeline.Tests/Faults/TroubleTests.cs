using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Xunit.Abstractions;

namespace Mentorship.Pipeline.Tests.Faults;

public sealed class TroubleTests(ITestOutputHelper output)
{
    private const string Left =
        "select (select count(*) from outbox where sent_at is null) + (select count(*) from inbox where done_at is null)";

    private const int Chats = 400, Seed = 20261122;

    [Theory]
    [InlineData(Store.Sqlite, 20_000)]
    [InlineData(Store.Postgres, 4_000)]
    public async Task Through_thousands_of_calls_of_trouble_nothing_is_lost_unheard_of_and_every_pause_is_kept(Store store, int messages)
    {
        using var closed = new ClosedDoor();
        using var silent = new SilentDoor();
        await using var road = await Road.Road.StartAsync(new RoadOptions
        {
            Store = store, PerSecond = 0, Seed = Seed,
            Channel = open => silent.Before(closed.Before(open, share: 0.02, Seed), share: 0.005, Seed + 1),
        });
        for (var chat = 0; chat < Chats; chat++) await road.ChatAsync(1001 + chat);
        Arm(road.World.Faults);
        silent.Open(road);

        foreach (var part in Enumerable.Range(0, messages / Chats))
            await road.PlayAsync(road.Scripts.Add(_ => [.. Enumerable.Range(0, Chats).Select(chat => Message(chat, part))]));
        while (await road.CountAsync(Left) > 0) await road.PassAsync(TimeSpan.FromMinutes(1));

        var seen = new Seen(road.World.Ledger.CallsOf("sendMessage"));
        var unclear = await road.CountAsync("select count(*) from outbox where state = 'unknown'");
        var unsure = await road.CountAsync("select sum(unsure) from outbox");
        Report(messages, seen, closed.Ends.Count, (unclear, unsure));
        Assert.InRange(silent.Waits.Count, messages / 400, int.MaxValue);
        Assert.All(silent.Waits, wait => Assert.Equal(silent.Deadline, wait));
        Assert.Equal(silent.Waits.Count, seen.Calls.Count(call => call is { Fault: FaultKind.Silence, TookEffect: true }));
        Assert.InRange(closed.Ends.Count, messages / 100, int.MaxValue);
        Assert.All(closed.Ends, end => Assert.IsType<Delivery.NotSent>(end));
        Assert.InRange(seen.Calls.Count, messages, int.MaxValue);
        Assert.Equal(0, seen.CallsDuringAPause());
        Assert.Equal(seen.Unclear, unsure);
        Assert.InRange(seen.Copies, 1, seen.Unclear);
        Assert.True(messages - seen.Arrived <= unclear);
        Assert.Equal(unclear, TwiceUnclear(road.Heard).Count());
        Assert.Equal(messages, await road.CountAsync("select count(*) from outbox where state in ('sent', 'unknown')"));
        Assert.Equal(0, seen.OutOfOrder());
    }

    private static Outgoing Message(int chat, int part) =>
        Saying.To($"tg:{1001 + chat}", $"{chat} {part}", Priority.Consultation, $"request:{chat}") with
        {
            Origin = new MessageRef("tg:9", 100L * chat + part),
        };

    /// <summary>Those whose author heard that it is unclear, and then that it stays so.</summary>
    private static IEnumerable<MessageRef> TwiceUnclear(Heard heard) =>
        from fate in heard.Of<Delivered>()
        where fate.Fate is Fate.Unclear
        group fate by fate.Origin into fates
        where fates.Count() == 2
        select fates.Key;

    /// <summary>
    /// 5 % 5xx, half of them after the effect; 3 % 429; of 1 % whose answer never comes after the effect the half that is cut. The other
    /// half, which is silence, and those refused go through doors of their own.
    /// </summary>
    private static void Arm(FaultBoard board)
    {
        Fault[] faults =
        [
            new(FaultKind.ServerError) { Share = 0.025 },
            new(FaultKind.ServerError) { Share = 0.025, AfterEffect = true, StatusCode = 500 },
            new(FaultKind.TooManyRequests) { Share = 0.01, RetryAfterSeconds = 1 },
            new(FaultKind.TooManyRequests) { Share = 0.01, RetryAfterSeconds = 7 },
            new(FaultKind.TooManyRequests) { Share = 0.01, RetryAfterSeconds = 30 },
            new(FaultKind.CutAfter) { Share = 0.005 },
        ];
        foreach (var fault in faults) board.Add(fault with { Method = "sendMessage" });
    }

    private void Report(int messages, Seen seen, int refused, (long Unclear, long Unsure) counted)
    {
        var kinds = seen.Calls.GroupBy(call => call.Fault).OrderBy(kind => kind.Key)
            .Select(kind => $"{kind.Key?.ToString() ?? "none"} {kind.Count()}");
        var line = string.Create(CultureInfo.InvariantCulture, $"""
            Faults, seed {Seed}: {seen.Calls.Count} calls for {messages} messages: {string.Join(", ", kinds)}, refused before the server {refused}
              arrived {seen.Arrived}, unclear calls {seen.Unclear} (counted {counted.Unsure}), copies {seen.Copies}
              left unclear and told to their authors {counted.Unclear}
            """);
        output.WriteLine(line);
        Console.WriteLine(line);
    }

    /// <summary>The server's side of it.</summary>
    private sealed class Seen(IReadOnlyList<CallRecord> calls)
    {
        public IReadOnlyList<CallRecord> Calls => calls;

        public int Unclear => calls.Count(call => call.Fault is FaultKind.ServerError or FaultKind.CutAfter or FaultKind.Silence);

        public int Arrived => Effects.Distinct().Count();

        public int Copies => Effects.Count() - Arrived;

        private IEnumerable<string> Effects => calls.Where(call => call.TookEffect).Select(TextOf);

        /// <summary>Calls to a chat before its pause was over, or to any chat when two had asked within a second.</summary>
        public int CallsDuringAPause()
        {
            var (wrong, all, last) = (0, DateTimeOffset.MinValue, (Chat: 0L, At: DateTimeOffset.MinValue, End: DateTimeOffset.MinValue));
            var until = new Dictionary<long, DateTimeOffset>();
            foreach (var call in calls.OrderBy(call => call.At).ThenBy(call => call.Seq))
            {
                var chat = call.Chat!.Value;
                if (call.At < until.GetValueOrDefault(chat) || call.At < all && call.At > last.At) wrong++;
                if (call.Fault is not FaultKind.TooManyRequests) continue;
                var end = call.At + TimeSpan.FromSeconds(PauseOf(call));
                until[chat] = end;
                if (last.Chat != chat && call.At - last.At <= TimeSpan.FromSeconds(1)) all = new[] { all, end, last.End }.Max();
                last = (chat, call.At, end);
            }
            return wrong;
        }

        /// <summary>First copies in each chat in the order of writing.</summary>
        public int OutOfOrder() => calls.Where(call => call.TookEffect)
            .GroupBy(call => call.Chat, call => int.Parse(TextOf(call).Split(' ')[1], CultureInfo.InvariantCulture))
            .Sum(chat => chat.Distinct().Zip(chat.Distinct().Skip(1)).Count(pair => pair.First > pair.Second));

        private static string TextOf(CallRecord call) => call.Parameters.GetProperty("text").GetString()!;

        private static int PauseOf(CallRecord call) => int.Parse(call.Description!.Split(' ')[^1], CultureInfo.InvariantCulture);
    }
}
