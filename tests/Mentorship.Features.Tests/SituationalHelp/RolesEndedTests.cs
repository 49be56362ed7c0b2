using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>A new list of the school takes a role away from somebody who is in the middle of answering.</summary>
public sealed class RolesEndedTests
{
    private const string MunicipalCurator = Town.Header + "СОШ № 7;5;Кузнецова Ольга Львовна;методист;;;;муниципальный куратор\n";
    private const string MunicipalMentor = Town.Header + "СОШ № 7;3;Абрамов Пётр Сергеевич;методист;;;;муниципальный куратор\n";
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

    [Fact]
    public async Task A_curator_who_goes_to_the_municipality_answers_no_question_of_the_school()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, _, colleague) = await SeatAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await mentee.Says("Первый вопрос.");
        await bot.PassesAsync(TimeSpan.FromHours(5));
        await curator.Presses("Беру");

        await town.ImportAsync(MunicipalCurator);
        await bot.RestartsAsync();

        mentee.Sees("№ 1: К. О. Л. больше не на связи. Вопрос уже у коллег, первый в очереди.");
        curator.Sees("№ 1: ваша роль в школе изменилась");
        await curator.Says("Вот ответ.");
        mentee.DoesNotSee("Вот ответ.");
        await colleague.Presses("Беру");
        mentee.StillSees("№ 1: отвечает М. С. И.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_who_was_called_into_a_dialogue_and_goes_to_the_municipality_takes_nothing_over(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (town, mentee, mentor, _) = await SeatAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");
        var card = curator.Newest("№ 1: автор просит куратора");

        await town.ImportAsync(MunicipalCurator);
        await bot.RestartsAsync();
        curator.SeesNoButton("Беру");
        mentee.StillSees("№ 1: другого куратора сейчас на связи нет. Отвечает А. П. С.");
        await curator.PressesAgain(card, card.FindButton("Беру")!);

        mentee.DoesNotSee("К. О. Л.");
        curator.DoesNotSee("Первый вопрос.");
    }

    [Fact]
    public async Task A_button_from_before_takes_no_question_back()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, mentor, colleague) = await SeatAsync(bot);
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await bot.PassesAsync(TimeSpan.FromMinutes(15));
        var card = mentor.Newest("Взять его снова можно");
        await colleague.Presses("Беру");

        await town.ImportAsync(MunicipalMentor);
        await mentee.Presses("Сменить отвечающего");
        await mentor.PressesAgain(card, card.FindButton("Беру")!);

        Assert.Equal(0, await town.CountAsync("select count(*) from help_requests where holder_id is not null"));
    }

    [Fact]
    public async Task A_colleague_who_was_called_and_may_answer_no_longer_joins_nothing_and_the_holder_knows()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, mentor, colleague) = await SeatAsync(bot);
        await mentee.Says("Первый вопрос.");
        await colleague.Presses("Беру");
        await colleague.Presses("Позвать коллегу");
        await colleague.Presses("А. П. С. · есть время");
        mentor.SeesButton("Присоединиться");

        await town.ImportAsync(MunicipalMentor);
        await bot.RestartsAsync();

        mentor.SeesNoButton("Присоединиться");
        colleague.StillSees("№ 1: А. П. С. сейчас не может. Позвать можно кого-то ещё.");
    }

    [Fact]
    public async Task A_question_of_somebody_who_may_not_even_talk_any_more_is_withdrawn_with_a_word()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, mentor, _) = await SeatAsync(bot);
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");

        await town.ImportAsync(Town.Header + "СОШ № 7;1;Дёмина Раиса Климовна;директор;история;;;руководитель\n");
        await bot.PassesAsync(TimeSpan.FromSeconds(5));

        mentee.StillSees("№ 1: ваша роль в школе изменилась, поэтому вопрос отозван.");
        mentor.StillSees("№ 1: автор отзывает вопрос, отвечать больше не нужно.");
        Assert.Equal(1, await town.CountAsync("select count(*) from help_requests where state = 'Withdrawn'"));
    }

    [Fact]
    public async Task A_card_that_waits_for_the_morning_never_comes_to_whoever_is_no_mentor_by_then()
    {
        await using var bot = await Bot.StartAsync();
        var (town, mentee, mentor, colleague) = await SeatAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("Как заполнить журнал?");

        await town.ImportAsync(NoLongerMentor);
        await bot.PassesAsync(TimeSpan.FromHours(11));

        mentor.DoesNotSee("Как заполнить журнал?");
        colleague.StillSees("Как заполнить журнал?");
    }

    private static async Task<(Town Town, Someone Mentee, Someone Mentor, Someone Colleague)> SeatAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        return (town, await town.JoinsAsync(Town.Mentee), await town.JoinsAsync(Town.Mentor), await town.JoinsAsync(Town.SecondMentor));
    }
}
