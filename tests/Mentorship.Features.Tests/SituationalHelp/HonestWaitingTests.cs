using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>What is said to people who wait is counted at that moment.</summary>
public sealed class HonestWaitingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint02_the_usual_wait_is_that_of_the_last_answers_and_of_at_least_five(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        foreach (var minutes in (int[])[2, 4, 6, 8]) await AnsweredAsync(mentee, mentor, bot, minutes);
        await mentee.Says("/need_help");
        await mentee.Says("Вопрос.");
        mentee.DoesNotSee("Похожие вопросы");
        await mentee.Presses("Отозвать вопрос");
        await AnsweredAsync(mentee, mentor, bot, 12);
        await mentee.Says("/need_help");
        await mentee.Says("Вопрос.");
        mentee.Sees("Похожие вопросы: 4–8 мин.");
        await mentee.Presses("На неделе");

        mentee.DoesNotSee("Похожие вопросы");
    }

    [Fact]
    public async Task Complaint01_the_author_sees_how_many_were_asked_and_how_many_can_answer()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();

        await mentee.Says("Вопрос.");
        mentee.Sees("Спросили 1 человека, сейчас могут ответить 2.");
        await mentor.Presses("Не могу сейчас");
        mentee.Sees("Спросили 2 человек, сейчас может ответить 1.");
        await colleague.Presses("Не могу сейчас");

        mentee.Sees("Спросили 3 человек, сейчас свободных нет.");
    }

    [Fact]
    public async Task The_curator_sees_why_nobody_answered_and_the_card_follows()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Вопрос.");

        await mentee.Presses("Сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));
        curator.StillSees("Спросили 2: двое без ответа.");
        await mentor.Presses("Не могу сейчас");

        curator.StillSees("Спросили 2: один без ответа, один сейчас не может.");
    }

    private static async Task AnsweredAsync(Someone mentee, Someone mentor, Bot bot, int minutes)
    {
        await mentee.Says("/need_help");
        await mentee.Says("Вопрос.");
        await bot.PassesAsync(TimeSpan.FromMinutes(minutes));
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await mentee.Presses("Решено");
    }
}
