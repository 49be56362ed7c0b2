using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What has come stays at hand for as long as it is in force.</summary>
public sealed class ReceivedTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_newest_stands_first_and_opens_where_it_can_be_marked(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям", "Концерт в пятницу");
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await crowd[0].Says("/menu");
        await crowd[0].Presses("Объявления: 2");

        crowd[0].Sees("Объявления: 2");
        crowd[0].Sees("1. Семинар «Первые 90 дней» в четверг · 15 сентября · без отметки");
        await crowd[0].Presses("2. Концерт в пятницу");
        await crowd[0].Presses("Прочитано");
        await crowd[0].ReadsAnnouncementsAsync();
        await crowd[0].Presses("Без отметки: 1");

        crowd[0].SeesButton("✓ Без отметки: 1");
        Assert.False(crowd[0].Newest("Которые пришли вам").Reads("Концерт"));
        Assert.Equal(1, crowd[0].Copies("Концерт в пятницу\n"));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task After_its_last_day_it_leaves_the_list_and_its_buttons_say_so(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.WritesAsync();
        await curator.Presses("Срок: нет");
        await curator.Presses("Написать день");
        await curator.Says("14.09.2026");
        curator.Sees("К этому времени срок объявления уже выйдет.");
        await curator.Says("/announce");
        await curator.Presses("Дальше: текст");
        await curator.Presses("Срок: нет");
        await curator.Presses("Неделю, до 22.09");
        curator.SeesButton("Срок: до 22.09");
        await curator.Presses("Дальше: когда");
        curator.Sees("Действует до 22 сентября.");
        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();
        crowd[0].StillSees("Действует до 22 сентября.");

        var copy = crowd[0].Newest("Действует до 22 сентября.");
        var mark = copy.FindButton("Прочитано")!;

        await bot.PassesAsync(TimeSpan.FromDays(8));
        crowd[0].StillSees("Срок объявления вышел 22 сентября.");
        crowd[0].SeesNoButton("Прочитано");
        await crowd[0].ReadsAnnouncementsAsync();
        crowd[0].Sees("Объявлений, которые действуют, нет.");
        await crowd[0].PressesAgain(copy, mark);

        crowd[0].SeesToast("Срок объявления вышел 22 сентября.");
        await curator.OpensAsync("№ 1 · отправлено");
        curator.Sees("Отметили «Прочитано»: 0");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_is_over_before_the_quiet_hours_end_is_not_promised(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.WritesAsync("Концерт сегодня вечером");
        await curator.Presses("Срок: нет");
        await curator.Presses("Написать день");
        await curator.Says("15.09.2026");
        await curator.PlansAsync("22:30");
        await curator.WritesAsync();
        await curator.PlansAsync("22:30");

        await crowd[0].LooksAheadAsync();
        var planned = crowd[0].Newest("7:00 · Объявление № 2");
        await bot.PassesAsync(bot.Until(23));
        await crowd[0].LooksAheadAsync();

        Assert.False(planned.Reads("№ 1"));
        Assert.False(crowd[0].Newest("7:00 · Объявление № 2").Reads("№ 1"));
    }

    [Fact]
    public async Task Whose_chat_was_closed_finds_it_when_they_are_back()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await crowd[2].BlocksTheBot();
        await curator.AnnouncesAsync(bot, "Отправить 2 людям");

        await crowd[2].UnblocksTheBot();
        await crowd[2].ReadsAnnouncementsAsync();
        await crowd[2].PressesFirst("1. Семинар");

        crowd[2].Sees(Announcing.Words);
        await crowd[2].Presses("Прочитано");
        await curator.OpensAsync("№ 1 · отправлено");
        curator.SeesButton("Без отметки: 2");
    }

    [Fact]
    public async Task A_correction_reaches_the_copy_that_was_opened_last()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await curator.AnnouncesAsync(bot, "Отправить 3 людям");
        await bot.PassesAsync(TimeSpan.FromDays(3));
        await crowd[0].ReadsAnnouncementsAsync();
        await crowd[0].PressesFirst("1. Семинар");
        crowd[0].Sees(Announcing.Words);

        await curator.OpensAsync("№ 1 · отправлено");
        await curator.CorrectsAsync();
        await bot.SendsAsync();

        crowd[0].StillSees(Announcing.RightWords);
        crowd[0].StillSees("Открыто ниже");
    }
}
