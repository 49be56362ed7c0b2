using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>Somebody decides otherwise about what waits for the evening.</summary>
public sealed class DigestChangesTests
{
    [Fact]
    public async Task What_is_withdrawn_stopped_or_refused_before_the_evening_is_left_out()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Evening.WaitingAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Третье");
        await curator.OpensAsync("№ 5 · отправляется");
        await curator.Presses("Отозвать");
        await curator.Presses("Отозвать, чатов: 0");
        await curator.OpensAsync("№ 6 · отправляется");
        await curator.Presses("Остановить");
        await crowd[1].Presses("Не присылать такое");
        await town.WriteAsync(
            $"update role_assignments set act_to = 1 where person_id = (select person_id from bindings where chat = '{crowd[2].Chat}')");

        await bot.PassesAsync(TimeSpan.FromHours(8));

        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies()));
        Assert.All(
            crowd, one => Assert.Equal((0, 0, 0), (one.Copies(Evening.Concert), one.Copies("Третье"), one.Copies(Evening.Together))));
        curator.StillSees("Объявление № 4: доставлено 1, не отправлено 2");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_switches_the_digest_off_gets_what_waits_at_once(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Evening.WaitingAsync(bot);

        await crowd[0].Says("/settings");
        await crowd[0].Presses("Уведомления");
        await crowd[0].Presses("✓ Вечерняя сводка в 18:00");
        await bot.SendsAsync();
        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies(Evening.Together)));
        await bot.PassesAsync(TimeSpan.FromHours(8));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Evening.Together)));
        curator.StillSees("Объявление № 5: доставлено 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_new_zone_has_another_evening_also_for_what_waits(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, _, crowd) = await Evening.WaitingAsync(bot);

        await crowd[0].Says("/settings");
        await crowd[0].Presses("Часовой пояс");
        await crowd[0].Presses("12:12, Екатеринбург");
        await bot.PassesAsync(bot.Until(16) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, crowd.Sum(one => one.Copies(Evening.Together)));
        await bot.PassesAsync(TimeSpan.FromMinutes(2));
        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies(Evening.Together)));
        await bot.PassesAsync(TimeSpan.FromHours(4));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Evening.Together)));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task An_evening_that_is_over_by_the_new_clock_puts_nothing_off(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, _, crowd) = await Evening.WaitingAsync(bot);

        await crowd[0].Says("/settings");
        await crowd[0].Presses("Часовой пояс");
        await crowd[0].Presses("Восточнее ›");
        await crowd[0].Presses("19:12, Камчатка");
        await bot.SendsAsync();

        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies(Evening.Together)));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_waits_for_the_next_day_waits_for_the_day_of_the_new_clock(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await bot.PassesAsync(bot.Until(19));
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", Evening.Concert);

        await crowd[0].Says("/settings");
        await crowd[0].Presses("Часовой пояс");
        await crowd[0].PressesFirst("21:00, Екатеринбург");
        await bot.PassesAsync(bot.Until(24 + 5) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, crowd.Sum(one => one.Copies(Evening.Together)));
        await bot.PassesAsync(TimeSpan.FromMinutes(2));
        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies(Evening.Together)));
        await bot.PassesAsync(TimeSpan.FromHours(2));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Evening.Together)));
    }

    [Fact]
    public async Task What_is_paused_in_the_evening_comes_when_it_goes_on()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Evening.WaitingAsync(bot);
        await curator.OpensAsync("№ 5 · отправляется");
        await curator.Presses("Пауза");
        await bot.PassesAsync(TimeSpan.FromHours(8));
        Assert.All(crowd, one => Assert.Equal((1, 0, 0), (one.Copies(), one.Copies(Evening.Concert), one.Copies(Evening.Together))));

        await curator.OpensAsync("№ 5 · пауза");
        await curator.Presses("Продолжить");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal((1, 1, 0), (one.Copies(), one.Copies(Evening.Concert), one.Copies(Evening.Together))));
    }

    [Fact]
    public async Task What_is_stopped_on_the_way_leaves_the_others_together_in_one_message()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne);
        var (town, curator, crowd) = await Evening.WaitingAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Третье");
        foreach (var one in crowd)
            bot.World.Faults.Add(
                new Fault(FaultKind.TooManyRequests) { Count = 1, RetryAfterSeconds = 30, Chat = one.ChatId, Method = "sendMessage" });
        await bot.PassesAsync(bot.Until(18));
        await curator.OpensAsync("№ 5 · отправляется");

        await curator.Presses("Остановить");
        await bot.PassesAsync(TimeSpan.FromMinutes(3));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Evening.Together)));
        Assert.All(crowd, one => Assert.Equal((1, 1), (one.Copies(), one.Copies("Третье"))));
        Assert.Equal(0, crowd.Sum(one => one.Copies(Evening.Concert)));
        Assert.Equal(0, await town.CountAsync("select count(*) as value from broadcast_recipients where state in ('Waiting', 'Queued')"));
    }
}
