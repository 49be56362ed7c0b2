using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

/// <summary>What a mentor reads of the answers of the mentee, and who is a mentor for that.</summary>
public sealed class MentorsViewTests
{
    private const string OtherSchool = "(select id from organizations where name = 'Лицей № 2')";

    [Theory]
    [InlineData(0, "Больших трудностей ответы не показали. Опора: предмет 0")]
    [InlineData(1, "Больших трудностей нет, труднее прочего: предмет 33.")]
    [InlineData(2, "Труднее всего: предмет 67; методика 67.")]
    public async Task What_is_easy_is_not_called_hard(int difficulty, string words)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync());
        await bot.PairAsync(mentee, mentor);
        await mentee.BeginsAsync("Входная диагностика");
        await mentee.AnswersAsync(Sheets.EntryEverywhere(difficulty));
        await mentee.Presses("Отправить ответы");

        await mentee.Presses("Что увидит наставник");

        mentee.Sees(words);
        mentor.Sees(words);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_mentor_of_another_school_by_now_opens_nothing_of_the_former_one(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true, Store = store });
        var town = await Town.OpenAsync(bot);
        var (mentee, mentor) = (await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor));
        await bot.PairAsync(mentee, mentor);
        await mentee.SendsEntryAsync();
        await mentor.Says("/questionnaires");
        var result = mentor.Screen();
        mentor.SeesButton("Д. Р. К.: результат");

        await town.WriteAsync($"update role_assignments set organization_id = {OtherSchool} where role = 'Mentor' and act_to is null");
        await mentor.PressesAgain(result, result.FindButton("Д. Р. К.: результат")!);
        mentor.SeesToast("Этой анкеты здесь больше нет");
        await mentor.Says("/questionnaires");

        mentor.SeesNoButton("Д. Р. К.: результат");
    }
}
