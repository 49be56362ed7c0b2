using Mentorship.Features.Tests.Questionnaires;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Pairing;

/// <summary>A new list of the school takes the role away that a pair stands on.</summary>
public sealed class RoleEndsPairTests
{
    private const string NoLongerMentor = Town.Header + "СОШ № 7;3;Абрамов Пётр Сергеевич;директор;математика;;;руководитель\n";
    private const string NoLongerMentee = Town.Header + "СОШ № 7;1;Дёмина Раиса Климовна;учитель;история;;;наставник\n";
    private const string MentorAndCurator = Town.Header + "СОШ № 7;3;Абрамов Пётр Сергеевич;завуч;математика;;;наставник, куратор\n";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_is_no_mentor_any_more_is_in_no_pair_and_all_three_know(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, curator, mentor, mentee) = await PairedAsync(bot);
        await mentee.Says("/meetings");
        await mentee.Presses("Назначить встречу");
        await mentee.Presses("Ср, 16 сентября, 13:00");
        await mentee.Says("каб. 12");

        await town.ImportAsync(NoLongerMentor);
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        mentee.StillSees("Пара завершена: А. П. С., математика");
        mentee.StillSees("Назначенных встреч не будет.");
        mentor.StillSees("Пара завершена: Д. Р. К., история");
        curator.StillSees("По новому списку школы у кого-то из двоих другая роль.");
        Assert.Equal(["EmployerCancelled"], await town.ReadAsync<string>("select closure_reason from pairs where state = 'Closed'"));
        await curator.Presses("Создать пару");
        curator.SeesButton("Д. Р. К., история");
    }

    [Fact]
    public async Task What_the_mentee_answers_afterwards_stays_with_the_mentee()
    {
        await using var bot = await Bot.StartAsync();
        var (town, _, mentor, mentee) = await PairedAsync(bot);
        await town.ImportAsync(NoLongerMentor);
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        await mentee.Says("/questionnaires");
        await mentee.Presses("Входная диагностика");
        await mentee.Presses("Начать");
        await mentee.AnswersAsync(Sheets.EntryA);
        await mentee.Presses("Отправить ответы");

        mentor.DoesNotSee("диагностика готова");
        Assert.Equal(["Scored"], await town.ReadAsync<string>("select state from questionnaire_runs"));
    }

    [Fact]
    public async Task Whoever_is_no_mentee_any_more_is_in_no_pair_either()
    {
        await using var bot = await Bot.StartAsync();
        var (town, _, mentor, _) = await PairedAsync(bot);

        await town.ImportAsync(NoLongerMentee);
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        mentor.StillSees("Пара завершена: Д. Р. К.");
        Assert.Equal(0, await town.CountAsync("select count(*) from pairs where state = 'Active'"));
    }

    [Fact]
    public async Task A_role_besides_ends_no_pair()
    {
        await using var bot = await Bot.StartAsync();
        var (town, curator, mentor, mentee) = await PairedAsync(bot);
        await town.ImportAsync(MentorAndCurator);
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        await town.ImportAsync(Town.TwoSchools);
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        foreach (var one in (Someone[])[curator, mentor, mentee]) one.DoesNotSee("Пара завершена");
        Assert.Equal(1, await town.CountAsync("select count(*) from pairs where state = 'Active'"));
    }

    private static async Task<(Town Town, Someone Curator, Someone Mentor, Someone Mentee)> PairedAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        var (curator, mentor) = (await town.JoinsAsync(Town.Curator), await town.JoinsAsync(Town.Mentor));
        var mentee = await town.JoinsAsync(Town.Mentee);
        await bot.PairAsync(mentee, mentor);
        return (town, curator, mentor, mentee);
    }
}
