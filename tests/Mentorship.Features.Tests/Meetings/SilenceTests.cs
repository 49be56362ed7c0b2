using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>One side keeps silent to the end of asking: the word of the other counts, and is marked. Tuesday, 15 September, 10:12.</summary>
public sealed class SilenceTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Silence_confirms_the_one_word_there_is_and_may_be_broken_late(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await HeldAsync(bot);
        await table.Mentor.Presses("Да");
        await bot.PassesAsync(TimeSpan.FromDays(4));

        table.Mentee.Sees("Встреча ср, 16 сентября, 13:00, А. П. С.: состоялась\nТак отмечает А. П. С., вашего ответа не было.");
        await OpensAsync(table.Mentor, "16.09 · Д. Р. К. · была");
        await table.Mentor.Presses("Без итога");
        table.Mentor.Sees("Сейчас: состоялась, итог записан\nПо слову одной стороны: второго ответа нет.");
        table.Curator.DoesNotSee("говорят разное");

        await table.Mentee.Presses("Было иначе");
        table.Mentee.Sees("А. П. С. говорит иначе, куратор поможет разобраться.");
        table.Curator.Sees("А. П. С. + Д. Р. К.: один отмечает «состоялась», другой — «нет».");
        await OpensAsync(table.Mentee, "16.09 · А. П. С. · уточняется");
        await table.Mentee.Presses("Да");
        table.Mentee.Sees("Сейчас: состоялась, итог записан");
        table.Mentee.DoesNotSee("По слову одной стороны");
    }

    [Fact]
    public async Task A_mentor_who_kept_silent_is_asked_what_came_of_it()
    {
        await using var bot = await Bot.StartAsync();
        var table = await HeldAsync(bot);
        await table.Mentee.Presses("Да");
        await bot.PassesAsync(TimeSpan.FromDays(2));
        await table.Mentor.Says("/menu");
        await table.Mentor.Presses("Ещё");
        await table.Mentor.Presses("Что мне придёт");
        table.Mentor.Sees("без вашего ответа примем слово второй стороны");

        await bot.PassesAsync(TimeSpan.FromDays(2));
        table.Mentor.Sees("Так отмечает Д. Р. К., вашего ответа не было.");
        await table.Mentor.Presses("Написать итог");
        await table.Mentor.Says("Начинать урок с вопроса");
        await table.Mentor.Presses("Пропустить");

        table.Mentee.Sees("Итог: Начинать урок с вопроса");
    }

    [Fact]
    public async Task Where_nobody_says_anything_nothing_is_known()
    {
        await using var bot = await Bot.StartAsync();
        var table = await HeldAsync(bot);

        await bot.PassesAsync(TimeSpan.FromDays(5));

        await OpensAsync(table.Mentor, "16.09 · Д. Р. К. · уточняется");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Of_a_group_the_answers_before_it_count_and_a_differing_word_reaches_the_curator(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var curator = await bot.CuratorAsync("К. Н. В.");
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        await first.Presses("Приду");
        await second.Presses("Приду");
        await bot.PassesAsync(TimeSpan.FromHours(30));
        await second.Presses("Нет");
        curator.DoesNotSee("говорят разное");

        await bot.PassesAsync(TimeSpan.FromDays(4));

        mentor.Sees("на встрече 2 из 2\nПо ответам до встречи: отметок после неё нет.\nЧто решили");
        curator.Sees("о встрече группы ср, 16 сентября, 15:00 говорят разное\nА. П. С. не отвечает, а М. О. В. до встречи и после говорит разное.");
        await mentor.Presses("Было иначе");
        mentor.Sees("Кто был на встрече группы ср, 16 сентября, 15:00? Отмечены: 2 из 2");
        await mentor.Presses("✓ М. О. В.");
        await mentor.Presses("Готово");
        mentor.Sees("на встрече 1 из 2\nЧто решили");
        await mentor.Presses("Без итога");
        await OpensAsync(first, "16.09 · группа · была");
    }

    private static async Task<Table> HeldAsync(Bot bot)
    {
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await bot.PassesAsync(TimeSpan.FromHours(28));
        return table;
    }

    private static async Task OpensAsync(Someone who, string row)
    {
        await who.Says("/meetings");
        await who.Presses("Журнал");
        await who.Presses(row);
    }
}
