using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>Everybody reads the announcement in their own language, as far as it was written.</summary>
public sealed class LanguagesTests
{
    private const string Tatar = "Семинар пәнҗешәмбе көнне";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Each_gets_it_in_the_language_of_their_own_choice(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var (mentor, mentee) = (await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.Mentee));
        await mentee.Says("/settings");
        await mentee.Presses("Уведомления");
        await mentee.Presses("Язык объявлений: русский");
        mentee.SeesButton("Язык объявлений: татарча");

        await curator.WritesAsync();
        await curator.Presses("Языки: ru");
        await curator.Presses("татарча");
        curator.Sees("Напишите объявление ещё раз: татарча.");
        await curator.Says(Tatar);
        curator.Sees("Так увидят те, у кого выбран язык: татарча.");
        await curator.Presses("Готово");
        curator.SeesButton("Языки: ru, tt");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 2 людям");
        await bot.SendsAsync();

        mentor.StillSees(Announcing.Words);
        mentee.StillSees(Tatar);
        mentee.DoesNotSee(Announcing.Words);
        await mentee.Presses("Прочитано");
        mentee.Sees(Tatar);
        mentee.SeesButton("✓ Прочитано");
    }

    [Fact]
    public async Task Who_has_no_version_of_their_own_is_told_in_which_language_it_is()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await crowd[0].ReadsTatarAsync();

        await curator.AnnouncesAsync(bot, "Отправить 3 людям");

        crowd[0].StillSees("Язык: русский, перевода нет.");
        Assert.Equal(0, crowd[1].Copies("Язык: "));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_correction_of_one_language_keeps_the_other_with_a_mark_until_it_is_corrected_too(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (_, curator, crowd) = await Announcing.GatherAsync(bot);
        await crowd[0].ReadsTatarAsync();
        await curator.WritesAsync();
        await curator.Presses("Языки: ru");
        await curator.Presses("татарча");
        await curator.Says(Tatar);
        await curator.Presses("Готово");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 3 людям");
        await bot.SendsAsync();

        await curator.CorrectsInAsync("русский", Announcing.RightWords, "Переводы останутся с пометкой, что они прежнего текста: татарча.");
        await bot.SendsAsync();
        crowd[1].StillSees(Announcing.RightWords);
        crowd[0].StillSees(Tatar);
        crowd[0].StillSees("Это перевод прежнего текста. Исправленный — на русском.");
        curator.StillSees("Перевод прежнего текста, исправьте: татарча");
        await crowd[0].Presses("Показать по-русски");
        crowd[0].Sees(Announcing.RightWords);
        await curator.CorrectsInAsync("татарча", "Семинар җомга көнне", "Так будет после правки.");
        await bot.SendsAsync();

        crowd[0].StillSees("Семинар җомга көнне");
        Assert.Equal((0, 0), (crowd[0].Copies(Tatar), crowd[0].Copies("прежнего текста")));
        Assert.Equal(1, crowd[1].Copies(Announcing.RightWords));
        curator.StillSees("Исправлено: 3 из 3");
    }
}
