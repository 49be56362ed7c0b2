using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>A right that ends is gone at the next press, while its buttons still stand in the chat.</summary>
public sealed class LostRightsTests
{
    [Fact]
    public async Task A_mentor_whose_role_ended_cannot_take_a_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, curator) = (await bot.MenteeAsync(), await bot.MentorAsync(), await bot.CuratorAsync());
        await mentee.Says("Класс шумит второй урок");
        await bot.LosesRolesAsync(mentor);

        await mentor.Presses("Беру");

        mentor.SeesToast("Это кнопка для наставника");
        Assert.Equal(["Delivered"], await bot.ReadAsync("select state from help_requests"));
        curator.DoesNotSee("Класс шумит");
    }

    [Fact]
    public async Task A_holder_whose_role_ended_cannot_speak_in_the_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync());
        await mentee.Says("Класс шумит второй урок");
        await mentor.Presses("Беру");
        await bot.LosesRolesAsync(mentor);

        await mentor.Says("Начните с тихого сигнала");

        mentee.DoesNotSee("Начните с тихого сигнала");
    }

    [Fact]
    public async Task A_curator_whose_role_ended_opens_no_card()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync();
        await bot.MenteeAsync();
        await curator.Says("/people");
        await bot.LosesRolesAsync(curator);

        await curator.Presses("Д. Р. К., история · на связи");

        curator.SeesToast("Это кнопка для куратора");
        curator.DoesNotSee("Должность:");
    }

    [Fact]
    public async Task A_mentor_of_an_ended_pair_reads_no_answers()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var school = await OurSchool.OpenAsync(bot);
        await school.AnswersAsync();
        school.Mentor.Sees("диагностика готова");
        await bot.WriteAsync("update pairs set state = 'Closed', ended_at = @Now", new { Now = bot.Time.GetUtcNow() });

        await school.Mentor.Presses("Открыть ответы");

        school.Mentor.SeesToast("Этой анкеты здесь больше нет");
        school.Mentor.DoesNotSee(OurSchool.Secret);
    }

    [Fact]
    public async Task A_mentor_without_the_role_reads_no_answers_though_the_pair_still_stands()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { KeepsService = true });
        var school = await OurSchool.OpenAsync(bot);
        await school.AnswersAsync();
        await bot.LosesRolesAsync(school.Mentor);

        await school.Mentor.Presses("Открыть ответы");

        school.Mentor.DoesNotSee(OurSchool.Secret);
        school.Mentor.DoesNotSee("Ответы по разделам");
    }

    [Fact]
    public async Task Buttons_of_somebody_who_withdrew_lead_to_the_door()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync());
        await mentee.Says("Класс шумит второй урок");
        var card = mentee.Newest("Вопрос № 1 отправлен");
        var withdraw = card.FindButton("Отозвать вопрос")!;
        await mentee.WithdrawsAsync();

        await mentee.PressesAgain(card, withdraw);

        mentee.SeesToast("Кнопка устарела");
        mentee.Sees("Вход по ссылке или коду");
        mentor.SeesNoButton("Беру");
    }
}
