using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>A new list of the school takes a role away from somebody who is in the middle of answering.</summary>
public sealed class RolesEndedTests
{
    private const string NoLongerMentor = Town.Header + "СОШ № 7;3;Абрамов Пётр Сергеевич;директор;математика;;;руководитель\n";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_question_held_by_a_former_mentor_goes_back_to_colleagues(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, mentee, mentor, colleague) = await SeatAsync(bot);
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");

        await town.ImportAsync(NoLongerMentor);
        await bot.RestartsAsync();

        mentee.Sees("№ 1: А. П. С. больше не на связи. Вопрос уже у коллег, первый в очереди.");
        mentor.Sees("№ 1: ваша роль в школе изменилась, вопрос теперь у коллег.");
        await colleague.Presses("Беру");
        mentee.Sees("№ 1: отвечает М. С. И.");
        Assert.Equal(1, await town.CountAsync("select count(*) from help_requests where state = 'Acknowledged'"));
    }

    [Fact]
    public async Task Who_was_asked_and_is_no_mentor_any_more_sees_no_button()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, mentor, colleague) = await SeatAsync(bot);
        await mentee.Says("Первый вопрос.");

        await town.ImportAsync(NoLongerMentor);
        await bot.RestartsAsync();

        mentor.SeesNoButton("Беру");
        colleague.SeesButton("Беру");
    }

    [Fact]
    public async Task A_closed_question_of_a_former_mentor_comes_back_to_colleagues()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, mentor, colleague) = await SeatAsync(bot);
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await mentee.Presses("Решено");
        await town.ImportAsync(NoLongerMentor);

        await mentee.Says("Не помогло.");

        mentee.Sees("№ 1 снова открыт и первый в очереди.");
        mentor.DoesNotSee("Не помогло.");
        await colleague.Presses("Беру");
        mentee.Sees("№ 1: отвечает М. С. И.");
    }

    [Fact]
    public async Task A_mentor_who_only_gets_another_role_besides_keeps_the_question()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, mentor, _) = await SeatAsync(bot);
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");

        await town.ImportAsync(Town.Header + "СОШ № 7;3;Абрамов Пётр Сергеевич;завуч;математика;;;куратор\n");
        await mentor.Says("Вот ответ.");

        mentee.Sees("Вот ответ.");
    }

    private static async Task<(Town Town, Someone Mentee, Someone Mentor, Someone Colleague)> SeatAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        return (town, await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.SecondMentor));
    }
}
