using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Outbox;

public sealed class RefusalsTests
{
    private const string Chat = "tg:1001";
    private const string Bind =
        """
        insert into bindings (chat, person_id, locale, zone, quiet_from, quiet_until, reachable, linked_at)
        values ('tg:1001', 'person', 'ru', 'Europe/Moscow', '', '', 1, 0)
        """;

    [Theory, OnBoth]
    public async Task A_closed_chat_is_noted_and_told_once_and_left_alone_until_its_person_writes(Store store)
    {
        await using var road = await StartAsync(store);
        await road.ChangeAsync(Bind);
        road.World.Faults.Add(new Fault(FaultKind.Blocked) { Count = 1, Method = "sendMessage" });

        await road.SaysAsync(Saying.To(Chat, "раз"), Saying.To(Chat, "два"));
        await road.SaysAsync(Saying.To(Chat, "три"));

        Assert.Single(road.World.Ledger.CallsOf("sendMessage"));
        Assert.Equal([new ReachabilityChanged(Chat, false)], road.Heard.Of<ReachabilityChanged>());
        Assert.Equal(3, await road.CountAsync("select count(*) from outbox where state = 'failed' and error = 'blocked'"));

        await road.SaysAsync(1001, "я снова здесь");
        await road.SaysAsync(Saying.To(Chat, "четыре"));

        Assert.Equal(["четыре"], road.Shown(1001));
        Assert.Equal([new ReachabilityChanged(Chat, false), new ReachabilityChanged(Chat, true)], road.Heard.Of<ReachabilityChanged>());
    }

    [Theory]
    [OnBoth(false)]
    [OnBoth(true)]
    public async Task A_press_opens_a_closed_chat_as_words_do_over_a_restart_too(Store store, bool restarts)
    {
        await using var road = await StartAsync(store);
        await road.ChangeAsync(Bind);
        var answer = road.Scripts.Add(_ => [Saying.To(Chat, "ответ")]);
        await road.SaysAsync(new Outgoing(Chat, new Body.Says(Saying.Of("карточка"), [[new Button(Saying.Of("Кнопка"), answer)]])));
        road.World.Faults.Add(new Fault(FaultKind.Blocked) { Count = 1, Method = "sendMessage" });
        await road.SaysAsync(Saying.To(Chat, "потеряно"));
        if (restarts) await road.RestartsAsync();

        await road.PressesAsync(1001, "Кнопка");
        await road.PassAsync(TimeSpan.FromSeconds(2));
        await road.SaysAsync(Saying.To(Chat, "дальше"));

        Assert.Equal(["карточка", "ответ", "дальше"], road.Shown(1001));
        Assert.Equal([new ReachabilityChanged(Chat, false), new ReachabilityChanged(Chat, true)], road.Heard.Of<ReachabilityChanged>());
    }

    [Theory, OnBoth]
    public async Task Who_closes_the_chat_is_heard_of_once_from_the_channel_and_from_a_send_together(Store store)
    {
        await using var road = await StartAsync(store);
        await road.ChangeAsync(Bind);

        await road.World.BlockAsync(1001, CancellationToken.None);
        await road.SettleAsync();
        await road.SaysAsync(Saying.To(Chat, "раз"));
        await road.World.UnblockAsync(1001, CancellationToken.None);
        await road.SettleAsync();
        await road.SaysAsync(Saying.To(Chat, "два"));

        Assert.Equal(["два"], road.Shown(1001));
        Assert.Equal([new ReachabilityChanged(Chat, false), new ReachabilityChanged(Chat, true)], road.Heard.Of<ReachabilityChanged>());
    }

    [Theory, OnBoth]
    public async Task A_stranger_who_closed_the_chat_is_answered_when_they_come_back(Store store)
    {
        await using var road = await StartAsync(store);
        await road.World.BlockAsync(1001, CancellationToken.None);
        await road.SaysAsync(Saying.To(Chat, "раз"));

        await road.SaysAsync(1001, "/start");
        await road.SaysAsync(Saying.To(Chat, "два"));

        Assert.Equal(["два"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_chat_that_asked_for_a_pause_is_left_alone_over_a_restart_too(Store store)
    {
        await using var road = await StartAsync(store);
        await road.ChatAsync(1002);
        road.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = 1001, Method = "sendMessage", RetryAfterSeconds = 30,
        });

        await road.SaysAsync(Saying.To(Chat, "раз"), Saying.To("tg:1002", "сосед"));
        Assert.Equal(["сосед"], road.Shown(1002));
        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromSeconds(29.9));
        Assert.Empty(road.Shown(1001));
        await road.PassAsync(TimeSpan.FromSeconds(0.2));

        Assert.Equal(["раз"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task Two_chats_that_ask_within_a_second_stop_all_over_a_restart_too(Store store)
    {
        await using var road = await StartAsync(store);
        for (var id = 1002; id <= 1005; id++) await road.ChatAsync(id);
        road.World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Count = 2, Method = "sendMessage", RetryAfterSeconds = 20 });

        await road.SaysAsync(Saying.To(Chat, "раз"), Saying.To("tg:1002", "два"));
        await road.RestartsAsync();
        await road.SaysAsync(Saying.To("tg:1003", "три"));
        await road.PassAsync(TimeSpan.FromSeconds(19.9));
        Assert.Equal(2, road.World.Ledger.CallsOf("sendMessage").Count);
        await road.PassAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(["раз", "два", "три"], [.. road.Shown(1001), .. road.Shown(1002), .. road.Shown(1003)]);
    }

    [Theory, OnBoth]
    public async Task A_message_that_can_never_be_shown_fails_alone_and_raises_an_alarm(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store, PerSecond = 0, AlarmChat = "tg:1009" });
        await road.ChatAsync(1001);
        await road.ChatAsync(1009);

        await road.SaysAsync(
            new Outgoing(Chat, new Body.Says("no.such.phrase", [])) { Origin = new MessageRef("tg:1002", 5) },
            Saying.To("xx:1", "в никуда"), Saying.To("", "никому"), Saying.To(Chat, "дальше"));
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["дальше"], road.Shown(1001));
        Assert.Equal(3, await road.CountAsync("select count(*) from outbox where state = 'failed' and error = 'broken'"));
        Assert.Equal("broken", Assert.Single(road.Heard.Of<Delivered>()).Reason);
        Assert.Contains(road.Shown(1009), alarm => alarm.Contains("broken", StringComparison.Ordinal));
    }

    [Theory]
    [OnBoth(false, 1)]
    [OnBoth(true, 0)]
    public async Task A_message_that_the_server_refuses_raises_an_alarm_where_the_mistake_is_ours(
        Store store, bool isTheirs, int alarms)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions
        {
            Store = store,
            PerSecond = 0, AlarmChat = "tg:1009", Channel = open => new Refusing(open, new Delivery.Refused("content") { IsTheirs = isTheirs }),
        });
        await road.ChatAsync(1001);
        await road.ChatAsync(1009);

        await road.SaysAsync(Saying.To(Chat, "раз"), Saying.To(Chat, "два"));

        Assert.Equal(2, await road.CountAsync("select count(*) from outbox where state = 'failed' and error = 'content'"));
        Assert.Equal(alarms, road.Shown(1009).Count(alarm => alarm.Contains("content", StringComparison.Ordinal)));
    }

    [Theory, OnBoth]
    public async Task What_is_taken_back_or_too_late_never_leaves(Store store)
    {
        await using var road = await StartAsync(store);
        var later = road.Time.GetUtcNow().AddMinutes(10);

        await road.SaysAsync(
            Saying.To(Chat, "отменено", Priority.Reminder, "meeting:1") with { DueAt = later },
            Saying.To(Chat, "остаётся", Priority.Reminder, "meeting:2") with { DueAt = later },
            Saying.To(Chat, "поздно", Priority.Reminder) with { DueAt = later, ValidUntil = later.AddMinutes(-1) });
        await road.PlayAsync(road.Scripts.Add(async (services, _, ct) =>
        {
            await services.GetRequiredService<IOutbox>().CancelAsync("meeting:1", ct);
            return Replies.None;
        }));
        await road.PassAsync(TimeSpan.FromMinutes(11));

        Assert.Equal(["остаётся"], road.Shown(1001));
        var reasons = await road.ReadAsync<string>("select error from outbox where state = 'dropped' order by ordinal");
        Assert.Equal(["cancelled", "late"], reasons);
        Assert.Equal(0, await road.CountAsync("select count(*) from outbox where sent_at is null"));
    }

    [Theory]
    [InlineData(Store.Sqlite, false)]
    [InlineData(Store.Postgres, false)]
    [InlineData(Store.Sqlite, true)]
    [InlineData(Store.Postgres, true)]
    public async Task What_is_taken_back_while_its_call_is_under_way_does_not_leave_a_second_time(Store store, bool isInOneChat)
    {
        await using var road = await StartAsync(store);
        var later = road.Time.GetUtcNow().AddMinutes(10);
        await road.SaysAsync(
            Saying.To(Chat, "прервано", Priority.Reminder, "meeting:1") with { DueAt = later },
            Saying.To(Chat, "остаётся", Priority.Reminder, "meeting:2") with { DueAt = later });
        await road.ChangeAsync("update outbox set state = 'sending'");

        await road.PlayAsync(road.Scripts.Add(async (services, _, ct) =>
        {
            var outbox = services.GetRequiredService<IOutbox>();
            await (isInOneChat ? outbox.CancelInAsync(Chat, "meeting:1", ct) : outbox.CancelAsync("meeting:1", ct));
            return Replies.None;
        }));
        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromMinutes(12));

        Assert.Equal(["остаётся\nВозможно, это уже приходило: связь прерывалась."], road.Shown(1001));
        Assert.Equal(["cancelled"], await road.ReadAsync<string>("select error from outbox where about = 'meeting:1' and payload = ''"));
    }

    [Theory, OnBoth]
    public async Task A_stop_waits_for_the_calls_under_way_and_keeps_their_fate(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.Delay)
        {
            Count = 1, Method = "sendMessage", AfterEffect = true, Delay = TimeSpan.FromMilliseconds(400),
        });

        await road.PlayAsync(road.Scripts.Add(_ => [Saying.To(Chat, "раз")]));
        await road.World.WaitForAsync(1001, message => message.Words is "раз", CancellationToken.None);
        await road.GoesDownAsync();

        await using var database = road.Store.Open();
        Assert.Equal(["sent"], await database.ReadAsync<string>("select state from outbox", null, default));
    }

    [Theory, OnBoth]
    public async Task Who_writes_before_a_refusal_is_stored_counts_as_there(Store store)
    {
        await using var road = await StartAsync(store);
        await road.ChangeAsync(Bind);
        var chat = await road.Services.GetRequiredService<ChatStates>().GetAsync(Chat);
        var refused = new Entry(Chat, Priority.Answer) { IsStored = false };

        chat.IsReachable = false;
        await road.SaysAsync(1001, "я здесь");
        await road.Services.GetRequiredService<Aftermath>()
            .CloseChatAsync(refused, new Closing("failed", null, "blocked", road.Time.GetUtcNow()), chat, isForGood: false, report: null);

        Assert.Equal(1, await road.CountAsync("select reachable from bindings where chat = 'tg:1001'"));
        Assert.Empty(road.Heard.Of<ReachabilityChanged>());
    }

    /// <summary>A server that will not have what is said to one chat.</summary>
    private sealed class Refusing(IChannel open, Delivery refusal) : Intercepted(open)
    {
        protected override Task<Delivery>? Instead(Pipeline.Dispatch dispatch, CancellationToken ct) =>
            dispatch.Chat == Chat ? Task.FromResult(refusal) : null;
    }

    private static async Task<Road.Road> StartAsync(Store store)
    {
        var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        return road;
    }
}
