using Mentorship.Features.Tests.Meetings;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Hours;

/// <summary>On a pause nobody is asked and no time is offered. It is Tuesday, 15 September, 10:12.</summary>
public sealed class PausingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentor_on_a_pause_gets_no_new_questions_until_they_come_back(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (anna, maria) = (await bot.MentorAsync("А. П. С."), await bot.MentorAsync("М. С. И."));
        var dina = await bot.MenteeAsync();
        await bot.PairAsync(dina, anna);

        await OpenAsync(anna);
        anna.Sees("Сейчас паузы нет.");
        await anna.Presses("Без срока");
        anna.Sees("Сейчас пауза, без срока.");
        await dina.Says("Класс шумит второй урок подряд");
        anna.DoesNotSee("Класс шумит");
        maria.Sees("Класс шумит");
        await maria.Presses("Беру");
        await maria.Says("Приду на третий урок");
        await dina.Presses("Решено");
        await anna.Presses("Вернуться сейчас");
        anna.Sees("Сейчас паузы нет.");
        await dina.Says("/need_help");
        await dina.Says("Как оценить проект?");

        anna.Sees("Как оценить проект?");
    }

    [Fact]
    public async Task A_pause_until_a_date_ends_by_itself()
    {
        await using var bot = await Bot.StartAsync();
        var (anna, dina) = (await bot.MentorAsync(), await bot.MenteeAsync());
        await bot.PairAsync(dina, anna);
        await anna.Says("/settings");
        await anna.Presses("Моя пара");
        await anna.Presses("Пауза до даты");
        await anna.Presses("До даты");
        await anna.Says("потом");
        anna.Sees("Не получилось понять дни");
        await anna.Says("до 18.09");
        anna.Sees("Сейчас пауза, возвращение 18 сентября.");

        await bot.PassesAsync(TimeSpan.FromDays(3));
        await dina.Says("Как оценить проект?");

        anna.Sees("Как оценить проект?");
    }

    [Fact]
    public async Task Days_of_a_leave_ahead_are_not_offered_and_can_be_taken_back()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await OpenAsync(table.Mentor);
        await table.Mentor.Presses("До даты");
        await table.Mentor.Says("16.09-17.09");
        table.Mentor.Sees("Сейчас паузы нет.\nВпереди: с 16 сентября, возвращение 18 сентября.");

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");
        table.Mentee.SeesNoButton("Ср, 16 сентября, 13:00");
        table.Mentee.SeesButton("Пт, 18 сентября, 13:00");
        await table.Mentor.Presses("Убрать паузу с 16.09");
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");

        table.Mentee.SeesButton("Ср, 16 сентября, 13:00");
    }

    [Fact]
    public async Task A_partner_on_a_pause_is_named_with_the_day_of_coming_back()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await OpenAsync(table.Mentor);
        await table.Mentor.Presses("На неделю");
        table.Mentor.Sees("возвращение 22 сентября");
        await table.Curator.Says("/duty");
        table.Curator.Sees("А. П. С.: пауза, возвращение 22 сентября");

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");
        table.Mentee.Sees("А. П. С. на паузе до 22 сентября.");
        table.Mentee.SeesButton("Вт, 22 сентября, 13:00");
        await OpenAsync(table.Mentor);
        await table.Mentor.Presses("Вернуться сейчас");
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Назначить встречу");

        Assert.DoesNotContain(table.Mentee.News, message => message.Words.Contains("на паузе"));
    }

    [Fact]
    public async Task A_day_that_is_over_is_refused_with_a_sentence()
    {
        await using var bot = await Bot.StartAsync();
        var anna = await bot.MentorAsync();
        await OpenAsync(anna);
        await anna.Presses("До даты");

        await anna.Says("1.09.2026");

        anna.Sees("Этот день уже прошёл");
        await anna.Presses("До даты");
        anna.Sees("Когда вы вернётесь?");
    }

    private static async Task OpenAsync(Someone who)
    {
        await who.Says("/settings");
        await who.Presses("Мои часы");
        await who.Presses("Пауза");
    }
}
