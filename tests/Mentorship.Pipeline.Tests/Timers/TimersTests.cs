using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Timers;

public sealed class TimersTests
{
    private const string Chat = "tg:1001";

    [Theory, OnBoth]
    public async Task A_timer_fires_once_when_its_moment_has_come(Store store)
    {
        await using var road = await StartAsync(store);
        await PlanAsync(road, "one", TimeSpan.FromMinutes(5), Speaking(road, "пора"));

        await PassAsync(road, TimeSpan.FromMinutes(4));
        Assert.Empty(road.Shown(1001));
        await PassAsync(road, TimeSpan.FromMinutes(10));

        Assert.Equal(["пора"], road.Shown(1001));
        Assert.Equal(0, await road.CountAsync("select count(*) from timers"));
    }

    [Theory, OnBoth]
    public async Task A_timer_that_was_moved_fires_at_the_new_moment_only(Store store)
    {
        await using var road = await StartAsync(store);
        await PlanAsync(road, "one", TimeSpan.FromMinutes(5), Speaking(road, "прежнее"));
        await PlanAsync(road, "one", TimeSpan.FromMinutes(20), Speaking(road, "новое"));

        await PassAsync(road, TimeSpan.FromMinutes(19));
        Assert.Empty(road.Shown(1001));
        await PlanAsync(road, "one", TimeSpan.FromSeconds(10), Speaking(road, "ещё раньше"));
        await PassAsync(road, TimeSpan.FromMinutes(30));

        Assert.Equal(["ещё раньше"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task Of_those_who_share_a_timer_the_earliest_moment_stands(Store store)
    {
        await using var road = await StartAsync(store);
        await PlanAsync(road, "one", TimeSpan.FromMinutes(20), Speaking(road, "позже"), atTheLatest: true);
        await PlanAsync(road, "one", TimeSpan.FromMinutes(5), Speaking(road, "раньше"), atTheLatest: true);
        await PlanAsync(road, "one", TimeSpan.FromMinutes(30), Speaking(road, "ещё позже"), atTheLatest: true);

        await PassAsync(road, TimeSpan.FromMinutes(6));
        Assert.Equal(["раньше"], road.Shown(1001));
        await PassAsync(road, TimeSpan.FromMinutes(30));

        Assert.Equal(["раньше"], road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_timer_that_was_cancelled_never_fires(Store store)
    {
        await using var road = await StartAsync(store);
        await PlanAsync(road, "one", TimeSpan.FromMinutes(5), Speaking(road, "пора"));

        await road.PlayAsync(road.Scripts.Add(async (services, _, ct) =>
        {
            await services.GetRequiredService<ITimers>().CancelAsync("one", ct);
            return Replies.None;
        }));
        await PassAsync(road, TimeSpan.FromHours(1));

        Assert.Empty(road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_timer_of_a_unit_that_failed_was_never_planned(Store store)
    {
        await using var road = await StartAsync(store);
        var speaks = Speaking(road, "пора");

        await road.PlayAsync(road.Scripts.Add(async (services, on, ct) =>
        {
            await services.GetRequiredService<ITimers>().PlanAsync("one", on.Now.AddSeconds(1), "service", speaks, ct);
            throw new InvalidOperationException("after planning");
        }));
        await PassAsync(road, TimeSpan.FromHours(1));

        Assert.Empty(road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_timer_may_plan_itself_again_for_the_very_same_moment(Store store)
    {
        await using var road = await StartAsync(store);
        var times = 0;
        Play again = null!;
        again = road.Scripts.Add(async (services, on, ct) =>
        {
            if (++times < 3) await services.GetRequiredService<ITimers>().PlanAsync("one", road.Time.GetUtcNow(), "service", again, ct);
            return Replies.None;
        });
        await PlanAsync(road, "one", TimeSpan.FromMinutes(1), again);

        await PassAsync(road, TimeSpan.FromMinutes(5));

        Assert.Equal(3, times);
    }

    [Theory, OnBoth]
    public async Task More_than_a_batch_at_once_fires_in_the_order_of_moments(Store store)
    {
        await using var road = await StartAsync(store);
        var fired = new List<int>();
        await road.PlayAsync(road.Scripts.Add(async (services, on, ct) =>
        {
            foreach (var at in Enumerable.Range(0, 1_300).Reverse())
            {
                var play = road.Scripts.Add(_ =>
                {
                    fired.Add(at);
                    return Replies.None;
                });
                await services.GetRequiredService<ITimers>().PlanAsync($"many:{at}", on.Now.AddMilliseconds(1 + at), "service", play, ct);
            }
            return Replies.None;
        }));
        await road.SettleAsync();

        road.Time.Advance(TimeSpan.FromSeconds(10));
        await road.TicksAsync();

        Assert.Equal(Enumerable.Range(0, 1_300), fired);
    }

    [Theory, OnBoth]
    public async Task What_became_due_while_the_service_was_down_fires_when_it_is_up_again(Store store)
    {
        await using var road = await StartAsync(store);
        await PlanAsync(road, "one", TimeSpan.FromMinutes(5), Speaking(road, "пора"));

        await road.GoesDownAsync();
        road.Time.Advance(TimeSpan.FromDays(2));
        await road.ComesUpAsync();
        await road.TicksAsync();

        Assert.Equal(["пора"], road.Shown(1001));
    }

    /// <summary>The real clock of the service ticks here: nobody tells it to look.</summary>
    [Theory, OnBoth]
    public async Task A_due_message_leaves_within_two_seconds(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store, InRealTime = true });
        await road.ChatAsync(1001);
        var due = new List<DateTimeOffset>();
        for (var timer = 0; timer < 4; timer++)
        {
            due.Add(TimeProvider.System.GetUtcNow().AddSeconds(0.6 * (timer + 1)));
            await PlanAsync(road, $"real:{timer}", due[^1], Speaking(road, $"{timer}"));
        }

        await road.World.WaitForAsync(1001, message => message.Words is "3", CancellationToken.None);

        var sent = road.World.Ledger.CallsOf("sendMessage");
        Assert.Equal(["0", "1", "2", "3"], road.Shown(1001));
        var late = due.Zip(sent, (planned, call) => call.At - planned).Order().ToList();
        Assert.InRange(late[0], TimeSpan.Zero, TimeSpan.FromSeconds(2));
        // The machine may hold its breath once: the slowest of the four is given more.
        Assert.InRange(late[^2], TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.InRange(late[^1], TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static Play Speaking(Road.Road road, string text) => road.Scripts.Add(_ => [Saying.To(Chat, text)]);

    private static Task PlanAsync(Road.Road road, string key, TimeSpan after, Play play, bool atTheLatest = false) =>
        PlanAsync(road, key, road.Time.GetUtcNow() + after, play, atTheLatest);

    private static async Task PlanAsync(Road.Road road, string key, DateTimeOffset at, Play play, bool atTheLatest = false)
    {
        await road.PlayAsync(road.Scripts.Add(async (services, _, ct) =>
        {
            var timers = services.GetRequiredService<ITimers>();
            await (atTheLatest ? timers.PlanNoLaterAsync(key, at, "service", play, ct) : timers.PlanAsync(key, at, "service", play, ct));
            return Replies.None;
        }));
        await road.SettleAsync();
    }

    private static async Task PassAsync(Road.Road road, TimeSpan by)
    {
        for (var end = road.Time.GetUtcNow() + by; road.Time.GetUtcNow() < end;)
        {
            await road.PassAsync(TimeSpan.FromMinutes(1));
            await road.TicksAsync();
        }
    }

    private static async Task<Road.Road> StartAsync(Store store)
    {
        var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        return road;
    }
}
