using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Outbox;

public sealed class UnclearFatesTests
{
    private const string Chat = "tg:1001";

    [Theory]
    [OnBoth(FaultKind.CutAfter)]
    [OnBoth(FaultKind.ServerError)]
    public async Task An_edit_is_repeated_until_it_is_certain(Store store, FaultKind kind)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.ScreenTo(Chat, "первый"));
        road.World.Faults.Add(new Fault(kind) { Count = 2, Method = "editMessageText", AfterEffect = true });

        await road.SaysAsync(Saying.ScreenTo(Chat, "второй"));
        await road.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(["второй"], road.Shown(1001));
        Assert.Equal(3, road.World.Ledger.CallsOf("editMessageText").Count);
        Assert.Equal(["sent 2"], await StateAsync(road));
    }

    [Theory, OnBoth]
    public async Task A_screen_is_sent_once_more_after_two_seconds_with_the_same_buttons(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendMessage" });

        await road.SaysAsync(Saying.ScreenTo(Chat, "экран"));
        await road.PassAsync(TimeSpan.FromSeconds(1.9));
        Assert.Single(road.World.Ledger.CallsOf("sendMessage"));
        await road.PassAsync(TimeSpan.FromSeconds(0.1));

        var copies = road.World.Chat(1001).Shown.Where(message => message.FromBot).ToList();
        Assert.Equal(2, copies.Count);
        Assert.Equal(copies[0].Buttons[0][0].Data, copies[1].Buttons[0][0].Data);
        Assert.Equal(["sent 1"], await StateAsync(road));
    }

    [Theory, OnBoth]
    public async Task A_screen_unclear_twice_is_left_at_that_over_restarts_too(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 2, Method = "sendMessage" });

        await road.SaysAsync(Saying.ScreenTo(Chat, "экран"));
        await road.PassAsync(TimeSpan.FromMinutes(5));
        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(2, road.World.Ledger.CallsOf("sendMessage").Count);
        Assert.Equal(["unknown 2"], await StateAsync(road));
    }

    [Theory, OnBoth]
    public async Task A_screen_is_not_repeated_over_a_later_one(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.ScreenTo(Chat, "первый"));
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "editMessageText" });

        await road.SaysAsync(Saying.ScreenTo(Chat, "второй"));
        await road.SaysAsync(Saying.ScreenTo(Chat, "третий"));
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["третий"], road.Shown(1001));
        Assert.Equal(2, road.World.Ledger.CallsOf("editMessageText").Count);
    }

    [Theory, OnBoth]
    public async Task Words_are_sent_once_more_after_a_minute_and_later_ones_of_the_same_thing_wait(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendMessage" });

        await road.SaysAsync(Relayed("раз", "request:1", 5));
        await road.SaysAsync(Relayed("два", "request:1", 6), Relayed("другое", "request:2", 7));
        await road.PassAsync(TimeSpan.FromSeconds(59));
        Assert.Equal(["раз", "другое"], road.Shown(1001));
        Assert.Contains(road.Heard.Of<Delivered>(), fate => fate is { Fate: Fate.Unclear, Origin.Id: 5 });

        await road.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(["раз", "другое", "раз", "два"], road.Shown(1001));
        // PostgreSQL stores the fates of different messages side by side: each is told once, in no order of theirs.
        Assert.Equal([5, 6, 7], road.Heard.Of<Delivered>().Where(fate => fate.Fate is Fate.Delivered).Select(fate => fate.Origin.Id).Order());
    }

    [Theory, OnBoth]
    public async Task Words_interrupted_by_two_ends_of_the_service_are_given_up_and_their_author_hears_of_it(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutBefore) { Method = "sendMessage" });
        await road.SaysAsync(Relayed("раз", "request:1", 5));
        await road.ChangeAsync("update outbox set state = 'sending'");

        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Single(road.World.Ledger.CallsOf("sendMessage"));
        Assert.Equal(["unknown 2"], await StateAsync(road));
        Assert.Equal(2, road.Heard.Of<Delivered>().Count(fate => fate.Fate is Fate.Unclear));
        Assert.Equal(0, await road.CountAsync("select count(*) from outbox where sent_at is null"));
    }

    [Theory, OnBoth]
    public async Task A_call_lost_with_the_service_is_made_once_more(Store store)
    {
        await using var road = await StartAsync(store);
        await road.GoesDownAsync();
        await using (var database = road.Store.Open())
            await database.RunAsync(unit => unit.ExecuteAsync(
                """
                insert into outbox (seq, ordinal, chat, priority, state, due_at, about, unsure, payload)
                values
                    (1, 0, 'tg:1001', 1, 'sending', 0, 'request:1', 0, '{"Kind":"Says","Text":{"Key":"pipeline.button.menu","Args":[]}}'),
                    (2, 0, 'tg:1001', 1, 'new', 0, 'request:1', 0, '{"Kind":"Says","Text":{"Key":"pipeline.button.back","Args":[]}}')
                """, null, default), default);

        await road.ComesUpAsync();
        await road.PassAsync(TimeSpan.FromSeconds(59));
        Assert.Empty(road.Shown(1001));
        await road.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(["Меню", "‹ Назад"], road.Shown(1001));
        Assert.Equal(["sent 1", "sent 0"], await road.ReadAsync<string>("select state || ' ' || unsure from outbox order by seq"));
    }

    [Theory, OnBoth]
    public async Task An_announcement_is_never_repeated_by_itself_but_counted(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendMessage" });

        await road.SaysAsync(Saying.To(Chat, "всем", Priority.Broadcast));
        await road.PassAsync(TimeSpan.FromMinutes(5));
        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Single(road.World.Ledger.CallsOf("sendMessage"));
        Assert.Equal(["unknown 1"], await StateAsync(road));
    }

    [Theory, OnBoth]
    public async Task A_reminder_is_sent_once_more_and_says_that_it_may_have_come_before(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendMessage" });

        await road.SaysAsync(Saying.To(Chat, "встреча", Priority.Reminder, "meeting:1"));
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["встреча", "встреча\nВозможно, это уже приходило: связь прерывалась."], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task What_was_taken_back_while_its_fate_was_unclear_is_not_repeated(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendMessage" });
        await road.SaysAsync(Saying.To(Chat, "встреча", Priority.Reminder, "meeting:1"));

        await road.PlayAsync(road.Scripts.Add(async (services, _, ct) =>
        {
            await services.GetRequiredService<IOutbox>().CancelAsync("meeting:1", ct);
            return Replies.None;
        }));
        await road.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Single(road.World.Ledger.CallsOf("sendMessage"));
        Assert.Equal(["unknown 1"], await StateAsync(road));
    }

    private static Outgoing Relayed(string text, string about, long origin) =>
        Saying.To(Chat, text, Priority.Consultation, about) with { Origin = new MessageRef("tg:1002", origin) };

    /// <summary>Of the last message.</summary>
    private static Task<IReadOnlyList<string>> StateAsync(Road.Road road) =>
        road.ReadAsync<string>("select state || ' ' || unsure from outbox order by seq desc, ordinal desc limit 1");

    private static async Task<Road.Road> StartAsync(Store store)
    {
        var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        return road;
    }
}
