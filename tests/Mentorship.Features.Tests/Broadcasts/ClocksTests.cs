using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>The rules of clocks are others after a start: an hour that was named is the same on the wall. It is Tuesday, 15 September, 10:12.</summary>
public sealed class ClocksTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_what_is_planned_leaves_at_the_hour_that_was_named(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.WritesAsync();
        await curator.PlansAsync("завтра 9:00");

        await PutBackAsync(bot, town);
        await bot.PassesAsync(TimeSpan.FromDays(1) + bot.Until(9) - TimeSpan.FromMinutes(1));
        Assert.Equal([0, 0, 0], crowd.Select(one => one.Copies(Announcing.Words)));
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([1, 1, 1], crowd.Select(one => one.Copies(Announcing.Words)));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint25_an_event_takes_place_and_is_reminded_of_once_by_the_hour_that_was_named(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesWithDateAsync(bot, "17.09 15:00");
        foreach (var one in crowd) await one.Presses("Приду");

        await PutBackAsync(bot, town);
        await bot.SendsAsync();
        foreach (var one in crowd) one.StillSees("чт, 17 сентября, 15:00");
        await bot.PassesAsync(TimeSpan.FromDays(1) + bot.Until(15) + TimeSpan.FromMinutes(1));
        foreach (var one in crowd) one.Sees("Начало завтра в 15:00");
        await PutBackAsync(bot, town);
        await bot.PassesAsync(TimeSpan.FromDays(2));

        Assert.Equal([1, 1, 1], crowd.Select(one => one.Copies("Начало завтра в 15:00")));
        Assert.Equal([0, 0, 0], crowd.Select(one => one.Copies("Событие перенесено")));
    }

    [Fact]
    public async Task What_an_earlier_version_has_planned_is_planned_by_the_clock_of_its_author()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, _) = await Announcing.GatherAsync(bot);
        await curator.WritesWithDateAsync("17.09 15:00");
        await curator.PlansAsync("завтра 9:00");
        await town.WriteAsync("update broadcasts set send_local = null, send_zone = null, event_local = null, event_zone = null");

        await bot.RestartsAsync();

        Assert.Equal(["2026-09-16T09:00:00 Europe/Moscow 2026-09-17T15:00:00 Europe/Moscow"], await town.ReadAsync<string>(
            "select send_local || ' ' || send_zone || ' ' || event_local || ' ' || event_zone as value from broadcasts"));
    }

    /// <summary>As if it had been planned when the clocks there were an hour behind what they are now known to be.</summary>
    private static async Task PutBackAsync(Bot bot, Town town)
    {
        await town.WriteAsync("update broadcasts set send_at = send_at + 3600000, event_at = event_at + 3600000");
        await town.WriteAsync("update broadcast_recipients set remind_at = remind_at + 3600000 where reminder = 'Planned'");
        await town.WriteAsync("update timers set due_at = due_at + 3600000 where id like 'broadcast:%'");
        await town.WriteAsync("update zone_rules set rules = 'those of last year'");
        await bot.RestartsAsync();
    }
}
