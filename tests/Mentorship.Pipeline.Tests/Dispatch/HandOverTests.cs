using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Dispatch;

/// <summary>Rows are handed over in memory after the commit: late, in another order, twice or, when the answer to a commit is lost, never.</summary>
public sealed class HandOverTests
{
    [Theory, OnBoth]
    public async Task Rows_handed_over_in_another_order_are_all_done_in_theirs(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var dispatcher = road.Services.GetRequiredService<Dispatcher>();
        var batches = new List<List<InboxRow>>();
        for (var batch = 0; batch < 3; batch++) batches.Add(await StoredAsync(road, batch * 10, 10));

        foreach (var batch in Enumerable.Reverse(batches)) dispatcher.Enqueue(batch);
        dispatcher.Enqueue(batches[0]);
        await road.SettleAsync();

        var heard = road.Heard.Of<Unclaimed>().GroupBy(words => words.Content.Message.Chat, words => int.Parse(words.Content.Text.Text, null)).ToList();
        Assert.Equal(30, heard.Sum(chat => chat.Count()));
        Assert.Equal(0, await road.CountAsync("select count(*) from inbox where done_at is null"));
    }

    [Theory, OnBoth]
    public async Task What_was_never_handed_over_is_found_within_a_minute(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        await StoredAsync(road, 100, 5);
        await road.ChangeAsync(
            """
            insert into outbox (seq, ordinal, chat, priority, state, due_at, unsure, payload)
            values (901, 0, 'tg:1001', 0, 'new', 0, 0, '{"Kind":"Says","Text":{"Key":"pipeline.button.menu","Args":[]}}'),
                (902, 0, 'tg:1001', 0, 'sending', 0, 0, '{"Kind":"Says","Text":{"Key":"pipeline.button.back","Args":[]}}')
            """);

        await road.Services.GetRequiredService<Upkeep>().RunAsync(CancellationToken.None);
        await road.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(5, road.Heard.Of<Unclaimed>().Count);
        Assert.Equal(["Меню", "‹ Назад"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task Looking_for_what_was_lost_disturbs_nothing_that_is_under_way(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store, PerSecond = 0 });
        for (var id = 1001; id <= 1020; id++) await road.ChatAsync(id);
        var upkeep = road.Services.GetRequiredService<Upkeep>();

        foreach (var part in Enumerable.Range(0, 40))
        {
            await road.PlayAsync(road.Scripts.Add(_ => [.. Enumerable.Range(1001, 20).Select(chat => Saying.To($"tg:{chat}", $"{part}"))]));
            await upkeep.RunAsync(CancellationToken.None);
        }
        await road.SettleAsync();

        Assert.Equal(800, road.World.Ledger.CallsOf("sendMessage").Count);
        Assert.Equal(0, await road.CountAsync("select sum(unsure) from outbox"));
    }

    [Theory, OnBoth]
    public async Task A_press_handed_over_twice_is_answered_once(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        var press = road.PressArrivalOf(1001, id: 100);
        var row = Assert.Single(await road.Database.RunAsync(unit => InboxTable.AddAsync(unit, [press], road.Time.GetUtcNow(), default), default));
        var processor = road.Services.GetRequiredService<UpdateProcessor>();

        await processor.ProcessAsync(row, CancellationToken.None);
        await processor.ProcessAsync(row, CancellationToken.None);
        await road.SettleAsync();

        var answer = Assert.Single(road.World.Ledger.CallsOf("answerCallbackQuery"));
        Assert.Equal("Кнопка устарела, ниже — как сейчас", answer.Parameters.GetProperty("text").GetString());
    }

    /// <summary>In the store only, as if the answer to the commit had been lost.</summary>
    private static Task<List<InboxRow>> StoredAsync(Road.Road road, int from, int count) => road.Database.RunAsync(unit => InboxTable.AddAsync(
        unit, [.. Enumerable.Range(from, count).Select(at => road.ArrivalOf(1001 + at % 3, $"{at}", at))], road.Time.GetUtcNow(), default), default);
}
