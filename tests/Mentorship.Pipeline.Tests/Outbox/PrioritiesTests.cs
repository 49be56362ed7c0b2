using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Outbox;

public sealed class PrioritiesTests
{
    [Theory, OnBoth]
    public async Task Complaint21_an_answer_leaves_within_a_second_while_twenty_thousand_announcements_wait(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        var chats = new List<string>();
        for (var id = 2001; id <= 2200; id++) chats.Add(await road.ChatAsync(id));
        await road.ChatAsync(1001);
        await road.SaysAsync(Saying.ScreenTo("tg:1001", "нажмите"));
        await road.SaysAsync(Enumerable.Range(0, 20_000).Select(at => Saying.To(chats[at % chats.Count], $"{at}", Priority.Broadcast)));
        var card = Card(road.Scripts.Add(on => [Saying.To(on.Chat, "ответ")]));
        await road.SaysAsync(card);
        await road.PassAsync(TimeSpan.FromSeconds(15));

        for (var press = 0; press < 10; press++)
        {
            var pressed = road.Time.GetUtcNow();
            await road.PressesAsync(1001, "Спросить");
            await road.PassAsync(TimeSpan.FromSeconds(3));
            var answer = road.World.Ledger.CallsOf("sendMessage").Last(call => call.Chat == 1001);
            Assert.Equal("ответ", answer.Parameters.GetProperty("text").GetString());
            Assert.InRange(answer.At - pressed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
            await road.SaysAsync(card);
            await road.PassAsync(TimeSpan.FromSeconds(3));
        }

        Assert.InRange(await road.CountAsync("select count(*) from outbox where state = 'new'"), 15_000, 20_000);
        Assert.True(MostInASecond(road.World) <= 25);
    }

    [Theory, OnBoth]
    public async Task Complaint21_no_second_sees_more_calls_than_allowed_however_much_waits(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        var chats = new List<string>();
        for (var id = 2001; id <= 2060; id++) chats.Add(await road.ChatAsync(id));

        foreach (var priority in Enum.GetValues<Priority>())
            await road.SaysAsync(Enumerable.Range(0, 120).Select(at => Saying.To(chats[at % chats.Count], $"{priority} {at}", priority)));
        await road.PassAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(480, road.World.Ledger.CallsOf("sendMessage").Count);
        Assert.InRange(MostInASecond(road.World), 20, 25);
    }

    [Theory, OnBoth]
    public async Task What_waits_for_the_same_morning_comes_in_the_order_of_writing(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store, PerSecond = 0 });
        await road.ChatAsync(1001);
        var morning = road.Time.GetUtcNow() + TimeSpan.FromHours(9);

        foreach (var at in Enumerable.Range(0, 20)) await road.SaysAsync(Saying.To("tg:1001", $"{at}") with { DueAt = morning });
        await road.PassAsync(TimeSpan.FromHours(10));

        Assert.Equal(Enumerable.Range(0, 20).Select(at => $"{at}"), road.Shown(1001));
    }

    [Theory, OnBoth]
    public async Task A_chat_gets_three_at_once_then_one_a_second_in_their_order(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        var start = road.Time.GetUtcNow();

        await road.SaysAsync(Enumerable.Range(0, 8).Select(at => Saying.To("tg:1001", $"{at}")));
        await road.PassAsync(TimeSpan.FromSeconds(10));

        var calls = road.World.Ledger.CallsOf("sendMessage");
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7"], road.Shown(1001));
        Assert.Equal([0, 0, 0, 1, 2, 3, 4, 5], calls.Select(call => Math.Round((call.At - start).TotalSeconds, 2)));
    }

    [Theory, OnBoth]
    public async Task Complaint21_what_people_wait_for_overtakes_what_they_do_not(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);

        await road.SaysAsync(
            from priority in Enum.GetValues<Priority>().Reverse()
            from at in Enumerable.Range(0, 3)
            select Saying.To("tg:1001", $"{priority} {at}", priority));
        await road.PassAsync(TimeSpan.FromSeconds(20));

        var arrived = road.Shown(1001).Select(words => words.Split(' ')[0]);
        Assert.Equal(Enum.GetNames<Priority>().SelectMany(name => Enumerable.Repeat(name, 3)), arrived);
    }

    [Theory, OnBoth]
    public async Task A_moment_far_ahead_is_waited_for(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);

        await road.SaysAsync(Saying.To("tg:1001", "через сто дней") with { DueAt = road.Time.GetUtcNow().AddDays(100) });
        await road.SaysAsync(Saying.To("tg:1001", "сейчас"));
        Assert.Equal(["сейчас"], road.Shown(1001));

        road.Time.Advance(TimeSpan.FromDays(100));
        await road.TicksAsync();
        Assert.Equal(["сейчас", "через сто дней"], road.Shown(1001));
    }

    private static Outgoing Card(object command) =>
        new("tg:1001", new Body.Says(Saying.Of("карточка"), [[new Button(Saying.Of("Спросить"), command)]]));

    private static int MostInASecond(SandboxWorld world)
    {
        var calls = world.Ledger.CallsOf("sendMessage").Select(call => call.At).Order().ToList();
        return calls.Select((at, from) => calls.Skip(from).TakeWhile(other => other - at < TimeSpan.FromSeconds(1)).Count()).Max();
    }
}
