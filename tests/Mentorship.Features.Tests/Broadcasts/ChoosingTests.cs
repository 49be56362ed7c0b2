using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>What people may refuse, and what waits for the head.</summary>
public sealed class ChoosingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_wants_no_more_of_a_kind_gets_none_until_they_want_it_again(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentor = await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.AnnouncesAsync(bot, "Отправить 2 людям");

        await mentee.Presses("Не присылать такое");
        mentee.Sees("Больше не придут объявления такого вида: к сведению.");
        await curator.AnnouncesAsync(bot, "Отправить 1 человеку", "Вторая новость");
        mentee.DoesNotSee("Вторая новость");
        mentor.StillSees("Вторая новость");
        await mentee.Says("/settings");
        await mentee.Presses("Уведомления");
        mentee.SeesButton("✓ Официальные объявления");
        await mentee.Presses("Объявления к сведению");
        mentee.SeesButton("✓ Объявления к сведению");
        await curator.AnnouncesAsync(bot, "Отправить 2 людям", "Третья новость");

        mentee.StillSees("Третья новость");
    }

    [Fact]
    public async Task What_is_mandatory_comes_to_everybody_with_sound_and_cannot_be_refused()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.AnnouncesAsync(bot, "Отправить 1 человеку");
        await mentee.Presses("Не присылать такое");

        await curator.WritesAsync("Занятия отменены");
        await curator.PicksAsync("обязательное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 1 человеку");
        await bot.SendsAsync();

        var got = mentee.Newest("Занятия отменены");
        Assert.False(got.Silent);
        Assert.Null(got.FindButton("Не присылать такое"));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task An_official_one_goes_out_when_the_head_says_yes(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.WritesAsync();
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        curator.SeesNoButton("Отправить 1 человеку");
        await curator.Presses("Отдать руководителю");
        curator.Sees("Руководителя школы ещё нет в службе");
        var head = await town.JoinsAsync(Town.Head);
        await curator.Presses("‹ Назад");
        await curator.Presses("Отдать руководителю");

        await head.Presses("Посмотреть объявление");
        head.Sees(Announcing.Words);
        await head.Presses("Согласовать");
        await bot.SendsAsync();

        curator.StillSees("Руководитель не против: объявление № 1");
        curator.StillSees("Объявление № 1: доставлено 1");
        mentee.StillSees(Announcing.Words);
        await head.Says("/menu");
        head.Sees("На сегодня дел нет");
    }

    [Fact]
    public async Task An_official_one_for_later_says_when_it_goes()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var (curator, head) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Head));
        await town.JoinsAsync(Town.Mentee);
        await curator.WritesAsync();
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Назначить время");
        await curator.Says("завтра 9:00");
        await curator.Presses("Отдать руководителю");

        await head.Presses("Посмотреть объявление");
        await head.Presses("Согласовать");

        head.Sees("согласовано и уйдёт 16 сентября, 9:00");
        curator.Sees("объявление № 1 уйдёт 16 сентября, 9:00");
        await curator.Says("/announce");
        await curator.Presses("Объявления: 1");
        curator.Sees("№ 1 · 16 сентября, 9:00 · в плане · Семинар «Первые 90 дней» в четверг");
    }

    [Fact]
    public async Task The_head_may_return_it_and_the_author_goes_on_with_the_draft()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var head = await town.JoinsAsync(Town.Head);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.WritesAsync();
        await curator.PicksAsync("официальное");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отдать руководителю");
        await head.Says("/menu");
        head.Sees("❗ Объявление № 1 ждёт вашего решения");
        await head.Presses("Посмотреть объявление");

        await head.Presses("Вернуть автору");
        curator.Sees("Объявление № 1 вернулось от руководителя");
        await curator.Presses("Открыть объявление");
        curator.Sees("Кому: 1 человек");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        mentee.DoesNotSee(Announcing.Words);
    }

    [Fact]
    public async Task Whoever_withdraws_is_on_no_list_any_more()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await town.JoinsAsync(Town.Mentor);
        await curator.AnnouncesAsync(bot, "Отправить 2 людям");
        await mentee.Presses("Не присылать такое");

        await mentee.LeavesAsync();

        Assert.Equal(1, await town.CountAsync("select count(*) as value from broadcast_recipients"));
        Assert.Equal(0, await town.CountAsync("select count(*) as value from broadcast_refusals"));
    }

    [Fact]
    public async Task A_municipal_curator_announces_to_schools_and_reads_figures_without_names()
    {
        await using var bot = await Bot.StartAsync();
        var methodologist = await bot.ComesAsync(new Newcomer("М. О. Н.", "муниципальный куратор") { School = "" });
        var ours = await bot.MenteeAsync("Д. Р. К.");
        var theirs = await bot.MenteeAsync("Ф. Х. Ц.", "Лицей № 2");
        foreach (var name in new[] { "А. Б. В.", "Б. В. Г.", "В. Г. Д.", "Г. Д. Е." }) await bot.MenteeAsync(name, "Лицей № 2");
        await methodologist.Says("/announce");
        methodologist.Sees("Кому: 6 человек\nНаставляемые, Наставники · все школы");
        await methodologist.Presses("Школы: все");
        await methodologist.Presses("Лицей № 2");
        await methodologist.Presses("‹ Назад");
        methodologist.Sees("Кому: 5 человек\nНаставляемые, Наставники · школы: 1");
        await methodologist.Presses("Показать список");
        methodologist.Sees("Лицей № 2: 5");
        methodologist.Sees("Имён здесь нет: по именам людей видит только их школа.");
        methodologist.DoesNotSee("Ф. Х. Ц.");

        await methodologist.AnnouncesAsync(bot, "Отправить 5 людям");

        theirs.StillSees("Пишет методист района.");
        ours.DoesNotSee(Announcing.Words);
        await methodologist.Presses("По школам");
        methodologist.Sees("Лицей № 2: доставлено 5 из 5, отметили 0\nИмён здесь нет");
        await methodologist.PressesFirst("‹");
        await methodologist.Presses("Файл CSV");
        var file = bot.World.Files.Find(methodologist.Newest("Отчёт по объявлению № 1").File!.Id)!.Content.ToArray();
        Assert.Contains("\r\nЛицей № 2;5;5;0;0;0;0;0;0;0", System.Text.Encoding.UTF8.GetString(file), StringComparison.Ordinal);
    }
}
