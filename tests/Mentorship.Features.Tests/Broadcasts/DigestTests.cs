using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>Whoever has had three messages in a day gets what is only for information in the evening, together.</summary>
public sealed class DigestTests
{
    private const string Together = "Объявления: ";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_third_comes_at_once_and_the_fourth_with_the_evening_as_the_author_was_told(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        Assert.All(crowd, one => Assert.Equal(3, one.Copies("Новость")));
        await curator.WritesAsync();
        await curator.Presses("Дальше: когда");
        curator.Sees("Вечерней сводкой (уже 3 сообщения за день): 3");
        Assert.False(curator.Newest("Перед отправкой").Reads("Сейчас"));

        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal(0, one.Copies()));
        await crowd[0].LooksAheadAsync();
        crowd[0].Sees("18:00 · Объявление № 4");
        await bot.PassesAsync(TimeSpan.FromHours(8));

        Assert.All(crowd, one => Assert.Equal((1, 0), (one.Copies(), one.Copies(Together))));
        Assert.All(crowd, one => Assert.True(one.Newest(Announcing.Words).Silent));
        curator.StillSees("Объявление № 4: доставлено 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Several_come_as_one_message_that_opens_each(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Концерт в пятницу\nВ актовом зале");
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await crowd[0].LooksAheadAsync();
        crowd[0].Sees("18:00 · Объявления: 2");

        await bot.PassesAsync(TimeSpan.FromHours(8));
        await crowd[0].Says("/menu");
        crowd[0].StillSees("Объявления: 2");
        crowd[0].StillSees("1. Концерт в пятницу");
        crowd[0].DoesNotSee("В актовом зале");
        await crowd[0].Presses("1. Концерт в пятницу");
        crowd[0].Sees("В актовом зале");
        await crowd[0].Presses("Прочитано");
        await crowd[0].Presses("1. Концерт в пятницу");

        crowd[0].SeesButton("✓ Прочитано");
        Assert.All(crowd, one => Assert.Equal(1, one.Copies("1. Концерт в пятницу")));
        Assert.Equal(1, crowd[0].Copies("В актовом зале"));
        curator.StillSees("Объявление № 4: доставлено 3");
        curator.StillSees("Объявление № 5: доставлено 3");
        await curator.OpensAsync("№ 4 · отправлено");
        curator.Sees("Отметили «Прочитано»: 1");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_is_written_after_the_evening_comes_in_the_morning_as_the_author_was_told(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await bot.PassesAsync(bot.Until(19));
        await curator.WritesAsync();
        await curator.Presses("Дальше: когда");
        curator.Sees("16 сентября, 7:00 (уже 3 сообщения за день): 3");
        Assert.False(curator.Newest("Перед отправкой").Reads("Вечерней сводкой"));
        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();
        await crowd[0].LooksAheadAsync();
        crowd[0].Sees("7:00 · Объявление № 4");
        await bot.PassesAsync(bot.Until(22));
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Концерт в пятницу");

        await bot.PassesAsync(bot.Until(24 + 7) - TimeSpan.FromMinutes(1));
        Assert.All(crowd, one => Assert.Equal((0, 0), (one.Copies(), one.Copies("Концерт в пятницу"))));
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.All(crowd, one => Assert.Equal((1, 1), (one.Copies(), one.Copies("Концерт в пятницу"))));
        curator.StillSees("Объявление № 4: доставлено 3");
        curator.StillSees("Объявление № 5: доставлено 3");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_crowd_is_put_off_in_parts_and_nobody_is_left_out(Store store)
    {
        var settings = new Dictionary<string, string?>(new ScenarioOptions().Settings) { ["Broadcasts:Freeze"] = "1" };
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = settings });
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await bot.PassesAsync(TimeSpan.FromSeconds(20));
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Концерт в пятницу");
        await bot.PassesAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(6, await town.CountAsync("select count(*) as value from broadcast_recipients where state = 'Waiting' and for_evening = 1"));
        await town.WriteAsync("update bindings set quiet_from = '17:00', quiet_until = '20:00'");

        await bot.PassesAsync(bot.Until(19));
        Assert.All(crowd, one => Assert.Equal(0, one.Copies(Together)));
        await bot.PassesAsync(TimeSpan.FromHours(2));

        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Together)));
    }

    [Fact]
    public async Task What_the_district_says_is_told_from_what_the_school_says()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        var methodologist = await bot.ComesAsync(new Newcomer("М. О. Н.", "муниципальный куратор") { School = "" });
        await curator.FillsTheDayAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await methodologist.AnnouncesAsync(bot, "Отправить 3 людям", "Концерт в пятницу");

        await bot.PassesAsync(TimeSpan.FromHours(8));

        crowd[0].StillSees("2. Концерт в пятницу · Пишет методист района.");
        Assert.False(crowd[0].Newest(Together).Reads("Пишет куратор школы."));
    }

    [Fact]
    public async Task A_restart_at_any_moment_loses_nothing_and_doubles_nothing()
    {
        await using var bot = await Bot.StartAsync(Announcing.OneByOne);
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Концерт в пятницу");
        await bot.PassesAsync(bot.Until(18));

        for (var second = 0; second < 8; second++)
        {
            await bot.RestartsAsync();
            await bot.PassesAsync(TimeSpan.FromSeconds(1));
        }

        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Together)));
        Assert.Equal(3, await town.CountAsync("select count(*) as value from outbox where about like 'digest:%'"));
        curator.StillSees("Объявление № 4: доставлено 3");
        curator.StillSees("Объявление № 5: доставлено 3");
    }

    [Fact]
    public async Task Whoever_has_closed_the_chat_meanwhile_or_then_is_counted_as_closed()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.FillsTheDayAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Концерт в пятницу");
        await crowd[0].BlocksTheBot();
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = crowd[1].ChatId, Method = "sendMessage" });

        await bot.PassesAsync(TimeSpan.FromHours(8));

        curator.StillSees("Объявление № 4: доставлено 1, неясно 1, чат закрыт 1");
        curator.StillSees("Объявление № 5: доставлено 1, неясно 1, чат закрыт 1");
        await curator.OpensAsync("№ 5 · отправлено не всем");
        await curator.Presses("Повторить неясные: 1");
        await bot.SendsAsync();
        Assert.Equal((1, 1), (crowd[1].Copies(Together), crowd[1].Copies("Концерт в пятницу") - 1));
        curator.StillSees("Объявление № 5: доставлено 2, чат закрыт 1");
    }
}
