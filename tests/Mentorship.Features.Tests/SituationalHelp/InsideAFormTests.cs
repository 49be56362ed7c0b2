using Mentorship.Features.Tests.Questionnaires;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class InsideAFormTests
{
    [Fact]
    public async Task A_question_asked_inside_a_form_goes_out_and_the_form_goes_on()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.BeginsAsync("Входная диагностика");
        var question = mentee.Question();

        await mentee.Says("Нужна помощь");
        await mentee.Says("Вопрос посреди анкеты.");

        mentor.StillSees("Вопрос посреди анкеты.");
        mentee.Sees("Вопрос № 1 отправлен");
        Assert.Equal(question.Id, mentee.Question().Id);
    }

    [Fact]
    public async Task The_button_of_the_form_asks_as_well()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.BeginsAsync("Входная диагностика");

        await mentee.Presses("Нужна помощь");
        mentee.Sees("Что случилось?");
        await mentee.Says("Вопрос посреди анкеты.");

        mentor.StillSees("Вопрос посреди анкеты.");
    }

    [Fact]
    public async Task Words_that_are_no_answer_are_kept_and_may_become_a_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.BeginsAsync("Входная диагностика");
        var question = mentee.Question();
        await mentee.Says("Это совсем не ответ.");

        await mentee.Says("Это всё ещё не ответ.");
        mentee.Sees("Отправить его человеку?");
        mentor.DoesNotSee("всё ещё не ответ");
        await mentee.Presses("Отправить как вопрос");

        mentor.StillSees("Это всё ещё не ответ.");
        Assert.Equal(question.Id, mentee.Question().Id);
    }

    [Fact]
    public async Task The_way_back_leads_to_the_same_question_of_the_form()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.BeginsAsync("Входная диагностика");
        var question = mentee.Question();
        await mentee.Says("Это совсем не ответ.");
        await mentee.Says("Это всё ещё не ответ.");

        await mentee.Presses("Вернуться к анкете");

        Assert.Equal(question.Id, mentee.Question().Id);
        mentor.DoesNotSee("не ответ");
        Assert.Equal(0, await bot.CountAsync("parked_words"));
    }
}
