using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>How many messages a day holds: for whom, for what, and from when it is counted anew.</summary>
public sealed class DayBudgetTests
{
    [Fact]
    public async Task Whoever_has_switched_the_digest_off_gets_everything_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await crowd[0].Says("/settings");
        await crowd[0].Presses("Уведомления");
        crowd[0].Sees("Сводка: после 3 объявлений за день остальные «к сведению» ждут 18:00, а позже — следующего дня, и приходят вместе. Без неё — сразу.");
        await crowd[0].Presses("✓ Вечерняя сводка в 18:00");
        crowd[0].SeesButton("Вечерняя сводка в 18:00");
        await curator.FillsTheDayAsync(bot);
        await curator.WritesAsync();
        await curator.Presses("Дальше: когда");
        curator.Sees("Сейчас: 1");
        curator.Sees("Вечерней сводкой (уже 3 сообщения за день): 2");

        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();
        Assert.Equal([1, 0, 0], crowd.Select(one => one.Copies()));
        await crowd[0].Says("/settings");
        await crowd[0].Presses("Уведомления");
        await crowd[0].Presses("Вечерняя сводка в 18:00");
        crowd[0].SeesButton("✓ Вечерняя сводка в 18:00");
        await bot.PassesAsync(TimeSpan.FromHours(8));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
    }

    [Fact]
    public async Task What_is_obligatory_always_comes_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await curator.WritesAsync();
        await curator.PicksAsync("обязательное");
        await curator.Presses("Дальше: когда");
        curator.Sees("Сейчас: 3");

        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
    }

    [Fact]
    public async Task The_next_day_begins_anew_and_no_limit_means_none()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(23));

        await curator.AnnouncesAsync(bot, "Отправить 3 людям");

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
    }

    [Fact]
    public async Task Without_a_limit_nobody_waits_and_there_is_no_digest_to_switch()
    {
        var settings = new Dictionary<string, string?>(new ScenarioOptions().Settings) { ["Broadcasts:MessagesPerDay"] = "0" };
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = settings });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);

        await curator.AnnouncesAsync(bot, "Отправить 3 людям");

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
        await crowd[0].Says("/settings");
        await crowd[0].Presses("Уведомления");
        crowd[0].SeesNoButton("✓ Вечерняя сводка в 18:00");
        crowd[0].DoesNotSee("Сводка");
    }

    [Fact]
    public async Task An_evening_in_the_quiet_hours_comes_when_they_end()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await town.WriteAsync($"update bindings set quiet_from = '17:00', quiet_until = '09:00' where chat = '{crowd[0].Chat}'");
        await curator.FillsTheDayAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");

        await bot.PassesAsync(bot.Until(18) + TimeSpan.FromMinutes(1));
        Assert.Equal([0, 1, 1], crowd.Select(one => one.Copies()));
        await bot.PassesAsync(TimeSpan.FromHours(15));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
    }
}
