using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Dispatch;

/// <summary>What becomes of an answer to a press that is lost on its way.</summary>
public sealed class PressAnswerTests
{
    private const long Chat = 1001;
    private const string Method = "answerCallbackQuery";

    [Theory]
    [OnBoth(FaultKind.CutBefore)]
    [OnBoth(FaultKind.ServerError)]
    [OnBoth(FaultKind.NotJson)]
    [OnBoth(FaultKind.TooManyRequests)]
    public async Task An_answer_that_was_lost_is_given_again_after_a_second(Store store, FaultKind kind)
    {
        await using var road = await Road.Road.StartAsync(store);
        var press = await PressedAsync(road, new Fault(kind) { Count = 1 });

        await road.PassAsync(TimeSpan.FromSeconds(0.9));
        Assert.False(press.IsCompleted);
        await road.PassAsync(TimeSpan.FromSeconds(0.1));

        Assert.Equal("готово", (await press).Text);
        Assert.Equal([0, 1], await CallsAsync(road));
    }

    [Theory, OnBoth]
    public async Task Lost_twice_it_is_given_a_third_time_after_four_more_seconds(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var press = await PressedAsync(road, new Fault(FaultKind.CutBefore) { Count = 2 });

        await road.PassAsync(TimeSpan.FromSeconds(5));

        Assert.Equal("готово", (await press).Text);
        Assert.Equal([0, 1, 5], await CallsAsync(road));
    }

    [Theory, OnBoth]
    public async Task Lost_three_times_it_is_given_up(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await PressedAsync(road, new Fault(FaultKind.ServerError));

        Assert.Equal([0, 1, 5], await CallsAsync(road));
    }

    [Theory, OnBoth]
    public async Task An_answer_that_came_though_its_connection_was_lost_is_shown_once(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var press = await PressedAsync(road, new Fault(FaultKind.CutAfter) { Count = 1 });

        Assert.Equal("готово", (await press).Text);
        Assert.Equal([0, 1], await CallsAsync(road));
        Assert.Single(road.World.Chat(Chat).Toasts);
    }

    [Theory, OnBoth]
    public async Task A_server_that_asks_to_wait_is_not_called_before(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var press = await PressedAsync(road, new Fault(FaultKind.TooManyRequests) { Count = 1, RetryAfterSeconds = 20 });

        Assert.Equal([0, 20], await CallsAsync(road));
        Assert.Equal("готово", (await press).Text);
    }

    [Theory, OnBoth]
    public async Task A_wait_that_ends_more_than_a_minute_after_the_press_is_not_begun(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await PressedAsync(road, new Fault(FaultKind.TooManyRequests) { Count = 1, RetryAfterSeconds = 61 });

        Assert.Equal([0], await CallsAsync(road));
    }

    [Theory, OnBoth]
    public async Task A_press_that_waited_for_the_service_longer_than_a_minute_is_answered_once(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);
        await road.GoesDownAsync();
        await using (var database = road.Store.Open())
            await database.RunAsync(
                unit => InboxTable.AddAsync(unit, [road.PressArrivalOf(Chat, 900)], road.Time.GetUtcNow(), default), default);
        road.Time.Advance(TimeSpan.FromSeconds(61));
        road.World.Faults.Add(new Fault(FaultKind.ServerError) { Method = Method });

        await road.ComesUpAsync();

        Assert.Equal([0], await CallsAsync(road));
    }

    [Theory, OnBoth]
    public async Task A_press_that_the_server_knows_no_more_is_left_at_that(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChatAsync(Chat);

        await road.AcceptAsync(road.PressArrivalOf(Chat, 900));

        Assert.Equal([0], await CallsAsync(road));
        Assert.Equal(400, road.World.Ledger.CallsOf(Method)[0].Code);
    }

    [Theory, OnBoth]
    public async Task A_press_whose_unit_failed_is_answered_at_once_and_only_once(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var tries = 0;
        await road.ChatAsync(Chat);
        await road.SaysAsync(Card(road.Scripts.Add(_ =>
            tries++ == 0 ? throw new InvalidOperationException("the first time") : new Replies { Toast = Saying.Of("готово") })));

        var toast = await road.PressesAsync(Chat, "Кнопка");

        Assert.True(toast.IsAnswered);
        Assert.Equal([0], await CallsAsync(road));
        Assert.Equal(2, tries);
    }

    [Theory, OnBoth]
    public async Task A_press_behind_what_takes_long_in_its_chat_is_answered_in_time_and_only_once(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        var press = await PressedBehindAsync(road);

        await road.PassAsync(TimeSpan.FromSeconds(1.4));
        Assert.Empty(road.World.Ledger.CallsOf(Method));
        await road.PassAsync(TimeSpan.FromSeconds(0.1));
        Assert.Single(road.World.Ledger.CallsOf(Method));
        Assert.True((await press).IsAnswered);
        Assert.DoesNotContain("сделано", road.Shown(Chat));

        Assert.Equal([0], await CallsAsync(road));
        Assert.Contains("сделано", road.Shown(Chat));
    }

    [Theory, OnBoth]
    public async Task A_service_that_stops_leaves_the_presses_that_wait_to_the_next(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await PressedBehindAsync(road);

        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal([0], await CallsAsync(road));
        Assert.Contains("сделано", road.Shown(Chat));
    }

    [Theory, OnBoth]
    public async Task A_service_that_stops_takes_its_waiting_answers_with_it(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await PressedAsync(road, new Fault(FaultKind.ServerError) { Count = 1 });

        await road.RestartsAsync();

        Assert.Equal([0], await CallsAsync(road));
    }

    /// <summary>The service has come to rest, whatever waits.</summary>
    private static async Task<Task<Toast>> PressedAsync(Road.Road road, Fault fault)
    {
        await road.ChatAsync(Chat);
        await road.SaysAsync(Card(road.Scripts.Add(_ => new Replies { Toast = Saying.Of("готово") })));
        road.World.Faults.Add(fault with { Method = Method });
        var press = road.World.PressAsync(Chat, road.World.Chat(Chat).LastOfBot!.Id, "Кнопка", CancellationToken.None);
        await road.SettleAsync();
        return press;
    }

    /// <summary>The words before it fail three times, so its turn comes after seven and a half seconds.</summary>
    private static async Task<Task<Toast>> PressedBehindAsync(Road.Road road)
    {
        var failures = 3;
        road.Heard.ToWords = (_, _) => failures-- > 0 ? throw new InvalidOperationException("slow") : Replies.None;
        await road.ChatAsync(Chat);
        await road.SaysAsync(Card(road.Scripts.Add(_ => [Saying.To($"tg:{Chat}", "сделано")])));
        await road.World.SayAsync(Chat, "долгое", CancellationToken.None);
        await road.SettleAsync();
        var press = road.World.PressAsync(Chat, road.World.Chat(Chat).LastOfBot!.Id, "Кнопка", CancellationToken.None);
        await road.SettleAsync();
        return press;
    }

    /// <summary>All that follow in the next minutes, in seconds after the first.</summary>
    private static async Task<IEnumerable<double>> CallsAsync(Road.Road road)
    {
        await road.PassAsync(TimeSpan.FromMinutes(3));
        var calls = road.World.Ledger.CallsOf(Method);
        return calls.Select(call => (call.At - calls[0].At).TotalSeconds);
    }

    private static Outgoing Card(object command) =>
        new($"tg:{Chat}", new Body.Says(Saying.Of("карточка"), [[new Button(Saying.Of("Кнопка"), command)]]));
}
