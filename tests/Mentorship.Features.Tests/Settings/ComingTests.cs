using Mentorship.Features.Tests.SituationalHelp;
using Mentorship.Features.Tests.Broadcasts;
using Mentorship.Features.Tests.Meetings;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Settings;

/// <summary>«Что мне придёт», for oneself and for the people of one's school.</summary>
public sealed class ComingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_sees_what_comes_to_somebody_of_the_school_and_no_words(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("Добавить тему");
        await table.Mentee.Says("разбор урока");

        await OpensAsync(table.Curator, "Д. Р. К., история · на связи");
        await table.Curator.Presses("Что придёт");

        table.Curator.Sees("Д. Р. К.: придёт за 30 дней 3");
        table.Curator.Sees("Вт, 15 сентября, 13:00 · Напоминание о встрече ср, 16 сентября, 13:00, А. П. С.");
        table.Curator.Sees("Ср, 16 сентября, 13:50 · Вопрос, состоялась ли встреча ср, 16 сентября, 13:00, А. П. С.");
        table.Curator.DoesNotSee("разбор урока");
        await table.Curator.Presses("‹ Назад");
        table.Curator.Sees("Роли: наставляемый");
    }

    [Fact]
    public async Task A_head_reads_cards_but_not_what_comes()
    {
        await using var bot = await Bot.StartAsync();
        await Table.SetAsync(bot);
        var head = await bot.HeadAsync();

        await OpensAsync(head, "Д. Р. К., история · на связи");

        head.SeesNoButton("Что придёт");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Announcements_that_are_planned_come_too_and_after_the_quiet_hours(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.Curator.WritesAsync();
        await table.Curator.Presses("Дальше: когда");
        await table.Curator.Presses("Назначить время");
        await table.Curator.Says("завтра 22:00");
        await table.Curator.Presses("Поставить в план");

        await LooksAsync(table.Mentee);
        table.Mentee.Sees("Что придёт за 30 дней: 1");
        table.Mentee.Sees("Чт, 17 сентября, 7:00 · Объявление № 1");
        await bot.PassesAsync(TimeSpan.FromHours(36));
        await LooksAsync(table.Mentee);

        table.Mentee.Sees("Чт, 17 сентября, 7:00 · Объявление № 1");
        await LooksAsync(table.Curator);
        table.Curator.Sees("Что придёт за 30 дней: 3\nВт, 29 сентября, 9:05 · Сообщение о парах без встреч: 1, если встреч у них не появится");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_questionnaire_that_was_begun_is_reminded_of_and_has_a_last_day(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var mentee = await bot.MenteeAsync();
        await mentee.Says("/menu");
        await mentee.Presses("Анкеты: 1");
        await mentee.Presses("Входная диагностика");
        await mentee.Presses("Начать");

        await LooksAsync(mentee);

        mentee.Sees("Ср, 16 сентября, 10:12 · Напоминание об анкете «Входная диагностика»");
        mentee.Sees("Вт, 29 сентября, 10:12 · Последний день анкеты «Входная диагностика»");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Meetings_of_a_pair_and_of_several_stand_in_one_list(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        await Group.PairMeetsAsync(first, mentor);

        await LooksAsync(first);
        await LooksAsync(mentor);

        first.Sees("Что придёт за 30 дней: 6");
        first.Sees("Вопрос, были ли вы на встрече группы ср, 16 сентября, 15:00");
        first.Sees("Вт, 15 сентября, 15:00 · Напоминание о встрече группы ср, 16 сентября, 15:00\n"
            + "Вт, 15 сентября, 15:20 · Напоминание о встрече ср, 16 сентября, 15:20, А. П. С.");
        mentor.Sees("Напоминание о встрече ср, 16 сентября, 15:20, Д. Р. К.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_promise_of_an_open_question_stands_in_the_list_of_author_and_curator(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.Mentee.Says("Класс шумит второй урок подряд");

        await LooksAsync(table.Mentee);
        await LooksAsync(table.Curator);
        table.Mentee.Sees("№ 1: если вопрос никто не возьмёт, его получит куратор");
        table.Curator.Sees("№ 1: вопрос придёт вам, если его никто не возьмёт");
        table.Curator.DoesNotSee("Класс шумит");
        await table.Mentor.Presses("Беру");
        await LooksAsync(table.Mentor);
        await LooksAsync(table.Curator);

        table.Mentor.Sees("№ 1: если ответа не будет, вопрос вернётся в очередь");
        table.Curator.Sees("Что придёт за 30 дней: 3\nВт, 29 сентября, 9:05 · Сообщение о парах без встреч: 1, если встреч у них не появится");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_waits_for_the_end_of_quiet_hours_comes_then(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await table.Mentor.Says("/meetings");
        await table.Mentor.PressesFirst("16.09, 13:00");
        await table.Mentor.Presses("Отменить");

        await LooksAsync(table.Mentee);

        table.Mentee.Sees("Ср, 16 сентября, 7:00 · Ждёт конца тихих часов: 2 сообщения");
        await bot.PassesAsync(TimeSpan.FromHours(9));
        table.Mentee.Sees("А. П. С. отменяет встречу");
        await LooksAsync(table.Mentee);
        table.Mentee.Sees("На 30 дней ничего не назначено.");
    }

    [Fact]
    public async Task Both_sides_see_when_a_curator_hears_of_an_answer_that_is_owed()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await mentee.Says("А если не поможет?");

        await LooksAsync(mentee);
        mentee.Sees("№ 1: если ответа не будет, узнает куратор");
        await LooksAsync(mentor);
        mentor.Sees("№ 1: если вы не ответите автору, узнает куратор");

        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");
        await LooksAsync(mentee);
        Assert.Single(mentee.View.Shown, message => message.Reads("если ответа не будет, узнает куратор"));
    }

    private static async Task OpensAsync(Someone who, string row)
    {
        await who.Says("/people");
        await who.Presses(row);
    }

    private static async Task LooksAsync(Someone who)
    {
        await who.Says("/menu");
        await who.Presses("Ещё");
        await who.Presses("Что мне придёт");
    }
}
