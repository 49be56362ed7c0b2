using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Dispatch;

public sealed class LaneTests
{
    [Theory, OnBoth]
    public async Task An_update_that_comes_again_is_heard_once(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        road.World.Faults.Add(new Fault(FaultKind.DuplicateUpdates) { Count = 1 });

        await road.SaysAsync(1001, "раз");

        Assert.Equal(2, road.World.Ledger.Updates[^1].Deliveries);
        Assert.Single(road.Heard.Of<Unclaimed>());
        Assert.Equal(1, await road.CountAsync("select count(*) from inbox where source like 'tg:%'"));
    }

    [Theory, OnBoth]
    public async Task A_chat_keeps_its_order_while_it_waits_and_its_neighbours_go_on(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        var failures = 2;
        road.Heard.ToWords = (content, _) =>
            content.Text.Text is "первое" && failures-- > 0 ? throw new InvalidOperationException("slow") : Replies.None;

        foreach (var word in (string[])["первое", "второе", "третье"]) await road.World.SayAsync(1001, word, CancellationToken.None);
        await road.World.SayAsync(1002, "сосед", CancellationToken.None);
        await road.SettleAsync();
        Assert.Equal(["сосед"], Words(road));

        await road.PassAsync(TimeSpan.FromSeconds(3));
        Assert.Equal(["сосед", "первое", "второе", "третье"], Words(road));
    }

    [Theory, OnBoth]
    public async Task While_the_store_is_out_of_reach_no_try_is_counted_and_nothing_is_put_aside(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var away = 8;
        road.Heard.ToWords = (_, on) => away-- > 0 ? throw new StoreOutOfReach(new TimeoutException()) : Replies.Say(on.Chat, PipelineTexts.Menu);

        await road.SaysAsync(1001, "вопрос");
        await road.PassAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(["Меню"], road.Shown(1001));
        Assert.Equal(0, await road.CountAsync("select (select count(*) from inbox_dead) + (select sum(attempts) from inbox)"));
    }

    [Theory, OnBoth]
    public async Task What_always_fails_is_tried_five_times_then_put_aside_and_can_be_repeated(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store, AlarmChat = "tg:1009" });
        await road.ChatAsync(1009);
        var tries = new List<DateTimeOffset>();
        road.Heard.ToWords = (content, on) =>
        {
            if (content.Text.Text is not "яд") return Replies.None;
            tries.Add(on.Now);
            throw new InvalidOperationException("poison");
        };

        await road.SaysAsync(1001, "яд");
        await road.SaysAsync(1001, "дальше");
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([0, 0.5, 2.5, 7.5, 22.5], tries.Select(at => (at - tries[0]).TotalSeconds));
        Assert.Equal(["дальше"], Words(road));
        Assert.StartsWith("❗ Не получилось сохранить ответ", road.Shown(1001)[0], StringComparison.Ordinal);
        Assert.Contains(road.Shown(1009), alarm => alarm.Contains("InvalidOperationException", StringComparison.Ordinal));

        road.Heard.ToWords = (_, _) => Replies.None;
        await road.PressesAsync(1001, "Повторить");

        Assert.Equal(["дальше", "яд"], Words(road));
        await road.PassAsync(TimeSpan.FromSeconds(11));
        var again = await road.PressesAsync(1001, "Повторить");
        Assert.Equal("Кнопка устарела, ниже — как сейчас", again.Text);
        Assert.Equal(["дальше", "яд"], Words(road));
    }

    [Theory, OnBoth]
    public async Task A_timer_that_always_fails_makes_no_apology_to_anybody(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(1001);
        await road.SettleAsync();
        var before = road.Shown(1001).Count;

        await road.PlayAsync(road.Scripts.Add(_ => throw new InvalidOperationException("poison")), "tg:1001");
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(before, road.Shown(1001).Count);
        Assert.Equal(1, await road.CountAsync("select count(*) from inbox_dead"));
    }

    [Theory, OnBoth]
    public async Task A_command_that_this_release_does_not_know_ends_quietly(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);

        await road.AcceptAsync(new Arrival(Sources.Timer, "1", "service", """{"Name":"gone.since","Body":{}}"""));
        await road.AcceptAsync(new Arrival(Sources.Timer, "2", "service", """{"Name":"test.play","Body":{"Script":"no number"}}"""));
        await road.SettleAsync();

        Assert.Equal(2, await road.CountAsync("select count(*) from inbox where done_at is not null"));
        Assert.Equal(0, await road.CountAsync("select count(*) from inbox_dead"));
    }

    /// <summary>The sender starts first and may have something to tell while the dispatcher still reads what waits.</summary>
    [Theory, OnBoth]
    public async Task What_arrives_before_the_waiting_rows_are_read_does_not_hide_them(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.GoesDownAsync();
        await using (var database = road.Store.Open())
            await database.RunAsync(unit => InboxTable.AddAsync(
                unit, [.. Enumerable.Range(0, 3_000).Select(at => road.ArrivalOf(1001 + at % 30, $"старое {at}", at))],
                road.Time.GetUtcNow(), default), default);

        await road.ComesUpAsync(beforeStart: services =>
            services.GetRequiredService<IInbox>().AcceptAsync([road.ArrivalOf(1001, "новое", 9_999)], default));
        await road.SettleAsync();

        Assert.Equal(0, await road.CountAsync("select count(*) from inbox where done_at is null"));
        Assert.Equal(3_001, Words(road).Count);
    }

    [Theory, OnBoth]
    public async Task A_backlog_larger_than_the_memory_is_worked_off_in_order(Store store)
    {
        const int Waiting = 26_000;
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.GoesDownAsync();
        await using (var database = road.Store.Open())
            foreach (var part in Enumerable.Range(0, Waiting).Chunk(2_000))
                await database.RunAsync(unit => InboxTable.AddAsync(
                    unit, [.. part.Select(at => road.ArrivalOf(1001 + at % 40, $"{at}", at))], road.Time.GetUtcNow(), default), default);

        await road.ComesUpAsync();
        await road.AcceptAsync(road.ArrivalOf(1001, $"{Waiting}", Waiting));
        await road.SettleAsync();
        await road.PassAsync(TimeSpan.FromMinutes(10));

        var heard = road.Heard.Of<Unclaimed>()
            .GroupBy(words => words.Content.Message.Chat, words => int.Parse(words.Content.Text.Text, null)).ToList();
        Assert.Equal(Waiting + 1, heard.Sum(chat => chat.Count()));
        Assert.All(heard, chat => Assert.Equal(chat.Order(), chat));
    }

    [Theory, OnBoth]
    public async Task Who_writes_faster_than_a_person_can_waits_is_told_once_and_loses_nothing(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var words = Enumerable.Range(0, 300).Select(at => $"{at}").ToList();

        foreach (var word in words) await road.World.SayAsync(1001, word, CancellationToken.None);
        await road.World.SayAsync(1002, "сосед", CancellationToken.None);
        await road.SettleAsync();
        Assert.Equal(121, Words(road).Count(word => word is not "сосед"));
        Assert.Contains("сосед", Words(road));

        await road.PassAsync(TimeSpan.FromMinutes(4));
        Assert.Equal(words, Words(road).Where(word => word is not "сосед"));
        Assert.Single(road.Shown(1001), shown => shown.StartsWith("⏳ Сообщений сразу много", StringComparison.Ordinal));
    }

    private static List<string> Words(Road.Road road) => [.. road.Heard.Of<Unclaimed>().Select(words => words.Content.Text.Text)];
}
