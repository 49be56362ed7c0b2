using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>Other words than those that the head has agreed to need another yes.</summary>
public sealed class AgreedCorrectionTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_correction_reaches_people_once_the_head_agrees(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (curator, head, crowd) = await AgreedAsync(bot);
        await curator.GivesAsync(Announcing.RightWords);
        curator.Sees("Правка объявления № 1 у руководителя.");
        head.Sees("Правка официального объявления № 1 ждёт вашего решения.");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal((1, 0), (one.Copies(), one.Copies(Announcing.RightWords))));
        await head.Says("/menu");
        head.Sees("Правка объявления № 1 ждёт вашего решения");

        await head.Presses("Посмотреть правку");
        head.Sees(Announcing.RightWords);
        head.Sees("Прежний текст уже у 3 человек.");
        await head.Presses("Согласовать");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal((0, 1), (one.Copies(), one.Copies(Announcing.RightWords))));
        curator.StillSees("Руководитель не против: правка объявления № 1 уходит людям.");
        curator.StillSees("Исправлено: 3 из 3");
        await head.Says("/menu");
        Assert.DoesNotContain(head.News, message => message.Reads("ждёт вашего решения"));
    }

    [Fact]
    public async Task Other_days_of_what_is_official_reach_people_once_the_head_agrees()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, head, crowd) = await AgreedAsync(bot);
        await LastsAWeekAsync(curator);
        curator.Sees("Новые сроки объявления № 1 у руководителя.");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal(0, one.Copies("Действует до 22 сентября.")));
        head.Sees("Станет:");

        await head.Presses("Согласовать");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal(1, one.Copies("Действует до 22 сентября.")));
        curator.StillSees("Руководитель не против: новые сроки объявления № 1 уходят людям.");
    }

    [Fact]
    public async Task Other_days_that_come_back_leave_people_the_former_ones()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, head, crowd) = await AgreedAsync(bot);
        await LastsAWeekAsync(curator);

        await head.Presses("Вернуть автору");
        await bot.SendsAsync();

        head.Sees("Новые сроки объявления № 1 вернулись автору, у людей прежние.");
        curator.StillSees("Новые сроки объявления № 1 вернулись от руководителя");
        Assert.All(crowd, one => Assert.Equal(0, one.Copies("Действует до")));
    }

    [Fact]
    public async Task What_has_begun_while_the_head_was_thinking_goes_back_to_its_author()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        var head = await town.JoinsAsync(Town.Head);
        await curator.WritesWithDateAsync("15.09 11:00");
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
        await head.Presses("Посмотреть объявление");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        await head.Presses("Согласовать");
        await bot.SendsAsync();

        head.Sees("То, о чём объявление, уже началось.");
        curator.StillSees("Объявление № 1 вернулось от руководителя.");
        Assert.All(crowd, one => Assert.Equal(0, one.Copies()));
    }

    [Fact]
    public async Task A_correction_that_comes_back_changes_nothing_and_may_be_written_anew()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, head, crowd) = await AgreedAsync(bot);
        await curator.GivesAsync("Неудачные слова");
        await curator.Presses("‹ Назад");
        curator.Sees("Правка у руководителя, у людей прежний текст");

        await head.Presses("Посмотреть правку");
        await head.Presses("Вернуть автору");
        await bot.SendsAsync();

        head.StillSees("вернулась автору, у людей прежний текст");
        curator.StillSees("Правка объявления № 1 вернулась от руководителя");
        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
        await curator.Presses("Открыть объявление");
        await curator.GivesAsync(Announcing.RightWords);
        await head.Presses("Посмотреть правку");
        await head.Presses("Согласовать");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Announcing.RightWords)));
    }

    [Fact]
    public async Task The_head_agrees_only_to_the_words_that_were_shown()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, head, crowd) = await AgreedAsync(bot);
        await curator.GivesAsync("Неудачные слова");
        await head.Presses("Посмотреть правку");
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.GivesAsync(Announcing.RightWords);

        await head.Presses("Согласовать");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
        head.StillSees(Announcing.RightWords);
        await head.Presses("Согласовать");
        await bot.SendsAsync();

        Assert.All(crowd, one => Assert.Equal(1, one.Copies(Announcing.RightWords)));
    }

    [Fact]
    public async Task What_is_withdrawn_meanwhile_waits_for_no_decision()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, head, crowd) = await AgreedAsync(bot);
        await curator.GivesAsync(Announcing.RightWords);
        await head.Presses("Посмотреть правку");
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Отозвать");
        await curator.Presses("Отозвать, чатов: 3");
        await bot.SendsAsync();

        await head.Presses("Согласовать");
        await bot.SendsAsync();

        head.Sees("Это объявление уже не ждёт решения.");
        Assert.All(crowd, one => Assert.Equal((0, 0), (one.Copies(), one.Copies(Announcing.RightWords))));
    }

    [Fact]
    public async Task A_correction_that_nobody_can_agree_to_stays_with_its_author()
    {
        await using var bot = await Bot.StartAsync();
        var (curator, _, crowd) = await AgreedAsync(bot);
        await new Town(bot).WriteAsync("update role_assignments set act_to = 1 where role = 'Head'");

        await curator.GivesAsync(Announcing.RightWords);
        await bot.SendsAsync();

        curator.Sees("правку отдать некому. Пригласите его или отзовите объявление.");
        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
        await curator.Presses("‹ Назад");
        curator.SeesButton("Отозвать");
    }

    /// <summary>An official announcement that the head has agreed to, and everybody has; its report is open.</summary>
    /// <summary>Asks for other days, which are the head's to decide.</summary>
    private static async Task LastsAWeekAsync(Someone curator)
    {
        await curator.OpensAsync("№ 1 · отправлено");
        await curator.Presses("Сроки");
        await curator.Presses("Срок: нет");
        await curator.Presses("Неделю, до 22.09");
    }

    private static async Task<(Someone Curator, Someone Head, Someone[] Crowd)> AgreedAsync(Bot bot)
    {
        var (town, curator, crowd) = await Announcing.GatherAsync(bot);
        var head = await town.JoinsAsync(Town.Head);
        await curator.WritesAsync();
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
        await head.Presses("Посмотреть объявление");
        await head.Presses("Согласовать");
        await bot.SendsAsync();
        Assert.All(crowd, one => Assert.Equal(1, one.Copies()));
        await curator.OpensAsync("№ 1 · отправлено");
        return (curator, head, crowd);
    }
}
