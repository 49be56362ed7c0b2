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
    public async Task A_correction_is_for_all_and_says_so()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await mentee.Says("/settings");
        await mentee.Presses("Уведомления");
        await mentee.Presses("Язык объявлений: русский");
        await curator.WritesAsync();
        await curator.Presses("Языки: ru");
        await curator.Presses("татарча");
        await curator.Says(Tatar);
        await curator.Presses("Готово");
        await curator.Presses("Дальше: когда");
        await curator.Presses("Отправить 1 человеку");
        await bot.SendsAsync();

        await curator.Presses("Исправить текст");
        await curator.Says("Семинар в пятницу");
        curator.Sees("Переводы снимутся");
        await curator.Presses("Исправить у всех");
        await bot.SendsAsync();

        mentee.StillSees("Семинар в пятницу");
        mentee.DoesNotSee(Tatar);
    }
}
