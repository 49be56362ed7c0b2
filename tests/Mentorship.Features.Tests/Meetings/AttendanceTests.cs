using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

public sealed class AttendanceTests
{
    private const string Question = "Встреча сегодня в 13:00 состоялась?";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Both_say_it_was_held_and_the_mentor_writes_down_what_came_of_it(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await HeldAsync(bot);

        await table.Mentee.Presses("Да");
        table.Mentee.Sees("Отмечено: состоялась");
        await table.Mentor.Presses("Да");
        table.Mentor.Sees("Итог встречи 16 сентября: что решили и какой следующий шаг?");
        table.Mentor.Sees("🔒 Видите вы и Д. Р. К.; куратор — только факт встречи.");
        await table.Mentor.Presses("Написать итог");
        await table.Mentor.Says("Начинать урок с вопроса");
        await table.Mentor.Says("Посетить урок 22 сентября");

        table.Mentee.Sees("Итог: Начинать урок с вопроса\nСледующий шаг: Посетить урок 22 сентября");
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Журнал");
        await table.Mentee.Presses("16.09 · А. П. С. · была");
        table.Mentee.Sees("Следующий шаг: Посетить урок 22 сентября");
        table.Curator.DoesNotSee("Начинать урок");
    }

    [Fact]
    public async Task Nobody_is_asked_before_the_meeting_is_over()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await bot.PassesAsync(TimeSpan.FromHours(27.5));
        table.Mentee.DoesNotSee(Question);
        await bot.PassesAsync(TimeSpan.FromMinutes(10));

        table.Mentee.StillSees(Question);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Two_different_words_go_to_the_curator(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await HeldAsync(bot);

        await table.Mentor.Presses("Да");
        await table.Mentee.Presses("Нет");

        table.Mentee.Sees("А. П. С. говорит иначе, куратор поможет разобраться.");
        table.Curator.Sees("о встрече ср, 16 сентября, 13:00 говорят разное");
        table.Curator.Sees("А. П. С. + Д. Р. К.: один отмечает «состоялась», другой — «нет».");
        table.Mentor.Sees("❗ Д. Р. К. говорит иначе, куратор поможет разобраться.");
        await table.Curator.Says("/menu");
        table.Curator.Sees("О встречах говорят разное: 1, первая ср, 16 сентября, 13:00");
        await table.Curator.Presses("Разобраться");
        await table.Curator.Presses("Встречи не было");
        table.Curator.Sees("А. П. С. + Д. Р. К.: не состоялась.\n✅ Так решает куратор, оба узнают.");
        table.Mentor.Sees("Сейчас: не состоялась\nСтороны отметили разное, так решает куратор.");
        table.Mentee.Sees("Сейчас: не состоялась");
        await table.Curator.Presses("Было иначе");
        table.Mentor.Sees("Итог встречи 16 сентября");
        table.Mentee.Sees("Сейчас: состоялась\nСтороны отметили разное, так решает куратор.");
    }

    /// <summary>Said before there was a journal for the mentor's own word, or by silence.</summary>
    [Fact]
    public async Task A_summary_that_nobody_has_planned_to_ask_for_is_asked_for_all_the_same()
    {
        await using var bot = await Bot.StartAsync();
        var table = await HeldAsync(bot);
        await table.Mentor.Presses("Да");
        await using (var database = bot.Store.Open())
            await database.RunAsync(unit => unit.ExecuteAsync("delete from timers where id like '%:summary'", null, CancellationToken.None), CancellationToken.None);

        await table.Mentee.Presses("Да");
        await bot.PassesAsync(TimeSpan.FromDays(1));

        Assert.Equal(2, table.Mentor.View.Shown.Count(message => message.FromBot && message.Words.Contains("Итог встречи")));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_came_of_it_is_written_down_while_the_other_side_keeps_silent(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await HeldAsync(bot);

        await table.Mentor.Presses("Да");
        table.Mentor.Sees("Итог встречи 16 сентября: что решили и какой следующий шаг?");
        table.Mentor.Sees("⏳ Ждём, что скажет Д. Р. К.: была ли встреча.");
        await table.Mentor.Presses("Важно: позвать куратора");
        table.Curator.Sees("А. П. С. просит подключиться");
        await bot.PassesAsync(TimeSpan.FromDays(2));
        table.Mentor.StillSees("Итог встречи");
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Журнал");
        await table.Mentor.Presses("16.09 · Д. Р. К. · уточняется");
        await table.Mentor.Presses("Написать итог");
        await table.Mentor.Says("Начинать урок с вопроса");
        await table.Mentor.Says("Посетить урок 22 сентября");

        table.Mentor.Sees("✅ Отмечено: состоялась. Ждём, что скажет Д. Р. К.\nИтог: Начинать урок с вопроса");
        table.Mentee.Sees("состоялась?\nПара: А. П. С.\nИтог: Начинать урок с вопроса\nСледующий шаг: Посетить урок 22 сентября");
        await table.Mentee.Presses("Да");
        table.Mentee.Sees("Сейчас: состоялась, итог записан");
    }

    [Fact]
    public async Task A_meeting_that_was_not_held_is_arranged_anew()
    {
        await using var bot = await Bot.StartAsync();
        var table = await HeldAsync(bot);

        await table.Mentor.Presses("Нет, перенесём");
        table.Mentor.Sees("Встреча с Д. Р. К., 40 мин. Оба свободны:");
        await table.Mentee.Presses("Нет");

        table.Mentee.Sees("Сейчас: не состоялась");
        table.Mentee.SeesButton("Назначить другую");
    }

    [Fact]
    public async Task Whoever_keeps_silent_is_asked_once_more_and_then_left_in_peace()
    {
        await using var bot = await Bot.StartAsync();
        var table = await HeldAsync(bot);

        await table.Mentor.Presses("Да");
        await bot.PassesAsync(TimeSpan.FromDays(5));

        Assert.Equal(2, Asked(table.Mentee));
        Assert.Equal(1, Asked(table.Mentor));
    }

    [Fact]
    public async Task An_important_meeting_calls_the_curator_without_words()
    {
        await using var bot = await Bot.StartAsync();
        var table = await HeldAsync(bot);
        await table.Mentee.Presses("Да");
        await table.Mentor.Presses("Да");

        await table.Mentor.Presses("Важно: позвать куратора");

        table.Mentor.SeesToast("Куратор узнает");
        table.Mentor.Sees("Куратор узнает, что встреча важная.");
        table.Mentor.SeesButton("Написать итог");
        table.Curator.Sees("А. П. С. просит подключиться");
    }

    [Fact]
    public async Task A_missing_summary_is_asked_for_once_and_may_be_left_out()
    {
        await using var bot = await Bot.StartAsync();
        var table = await HeldAsync(bot);
        await table.Mentor.Presses("Да");
        await table.Mentee.Presses("Да");
        table.Mentor.Sees("Итог встречи");

        await bot.PassesAsync(TimeSpan.FromDays(1));
        table.Mentor.Sees("Итог встречи");
        await table.Mentor.Presses("Без итога");

        table.Mentor.Sees("состоялась, итог записан");
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Журнал");
        await table.Mentor.Presses("16.09 · Д. Р. К. · была");
        Assert.Null(table.Mentor.View.LastOfBot!.FindButton("Написать итог"));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_the_night_holds_back_is_asked_in_the_morning_in_one_message(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("завтра 20:15");
        var second = await bot.MenteeAsync("Е. Ж. О.");
        await bot.PairAsync(second, table.Mentor);
        await second.Says("/meetings");
        await second.Presses("Назначить встречу");
        await second.Presses("Другое время");
        await second.Says("завтра 20:55");
        await second.Presses("Решим позже");
        await table.Mentor.Presses("Подходит");

        await bot.PassesAsync(TimeSpan.FromHours(36));
        await table.Mentor.Says("/menu");
        await table.Mentor.Presses("Ещё");
        await table.Mentor.Presses("Что мне придёт");
        table.Mentor.Sees("Чт, 17 сентября, 7:00 · Вопрос, состоялась ли встреча ср, 16 сентября, 20:55, Е. Ж. О.");
        await bot.PassesAsync(TimeSpan.FromHours(9));

        Assert.Equal(0, Asked(table.Mentor));
        Assert.Single(table.Mentor.View.Shown, message => message.Words.Contains("Состоялись ли встречи?", StringComparison.Ordinal));
        table.Mentee.StillSees("Встреча ср, 16 сентября, 20:15 состоялась?");
        await table.Mentor.Presses("16.09, 20:15 · Д. Р. К.");
        await table.Mentor.Presses("Нет");
        await table.Mentor.Presses("16.09, 20:55 · Е. Ж. О.");
        await table.Mentor.Presses("Да");
        table.Mentor.Sees("Итог встречи 16 сентября");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Groups_of_an_evening_are_asked_about_in_the_same_message(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentor, first, second) = await Group.GatheredAsync(bot, "завтра 20:15");
        await first.Presses("Приду");
        await new Table(bot, first, mentor, mentor).AgreesWithAsync("Д. Р. К.", "завтра 20:55");

        await bot.PassesAsync(TimeSpan.FromHours(36));
        await first.Says("/menu");
        await first.Presses("Ещё");
        await first.Presses("Что мне придёт");
        first.Sees("Чт, 17 сентября, 7:00 · Вопрос, были ли вы на встрече группы ср, 16 сентября, 20:15");
        await bot.PassesAsync(TimeSpan.FromHours(9));

        foreach (var one in (Someone[])[mentor, first])
        {
            Assert.Single(one.View.Shown, message => message.Words.Contains("Состоялись ли встречи?", StringComparison.Ordinal));
            one.DoesNotSee("Вы были на встрече");
            one.DoesNotSee("Кто был на встрече");
        }
        second.StillSees("Вы были на встрече группы ср, 16 сентября, 20:15?");
        await first.Presses("16.09, 20:15 · группа");
        await first.Presses("Да");
        first.Sees("✅ Отмечено: да, на встрече.");
        await first.Presses("16.09, 20:55 · А. П. С.");
        await first.Presses("Да");
        await mentor.Presses("16.09, 20:15 · группа");
        mentor.Sees("Кто был на встрече группы");
    }

    private static async Task<Table> HeldAsync(Bot bot)
    {
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(28));
        table.Mentor.StillSees(Question);
        return table;
    }

    private static int Asked(Someone who) => who.View.Shown.Count(message => message.FromBot && message.Words.Contains("состоялась?"));
}
