using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class EntryTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_novice_reads_the_result_first_and_the_mentor_reads_shared_figures(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, KeepsService = true });
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync());
        await bot.PairAsync(mentee, mentor);
        await mentee.Says("/meetings");
        await mentee.Presses("Назначить встречу");
        await mentee.Presses("Ср, 16 сентября, 13:00");
        await mentee.Says("каб. 12");
        await mentor.Presses("Подходит");
        await mentor.Presses("Добавить тему");
        await mentor.Says("разбор урока");
        await mentee.BeginsAsync("Входная диагностика");

        await mentee.AnswersAsync(Sheets.EntryA);
        await mentee.Presses("Отправить ответы");

        mentee.Sees("Ученики, родители: 72, нужна помощь наставника ▰▰▰▰▱");
        mentee.Sees("Предмет: 50, нужна помощь наставника ▰▰▰▱▱");
        mentee.Sees("Методика: 50, нужна помощь наставника ▰▰▰▱▱");
        mentee.Sees("Документы: 44, есть над чем поработать ▰▰▱▱▱");
        mentee.Sees("Теория: 22, опора ▰▱▱▱▱");
        mentee.Sees("В целом: 48, есть над чем поработать ▰▰▱▱▱");
        mentee.Sees("Взять в программу: ученики, родители; методика.");
        mentee.Sees("Подойдёт: один на один, надолго; советы по запросу; учиться друг у друга.");
        mentor.Sees("Д. Р. К.: диагностика готова");
        mentor.Sees("Труднее всего: ученики, родители 73; методика 50. Опора: теория 22.");
        mentor.DoesNotSee("72");
        await mentee.Presses("Обсудить на встрече");
        mentee.Sees("Тема: разбор урока; по диагностике: ученики, родители; методика");
        mentor.Sees("Тема: разбор урока; по диагностике: ученики, родители; методика");
    }
}
