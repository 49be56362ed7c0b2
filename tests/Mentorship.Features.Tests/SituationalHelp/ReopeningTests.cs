using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Words that come after a question was closed.</summary>
public sealed class ReopeningTests
{
    [Fact]
    public async Task A_word_soon_after_the_end_opens_the_question_again()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await ClosedAsync(bot);

        await mentee.Says("Ещё одно.");

        mentee.Sees("№ 1 снова открыт, А. П. С. получит ваше сообщение");
        mentor.StillSees("№ 1 · Д. Р. К.\nЕщё одно.");
    }

    [Fact]
    public async Task What_opened_the_old_question_again_may_be_a_new_one()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await ClosedAsync(bot);
        await mentee.Says("Совсем другое.");

        await mentee.Presses("Это новый вопрос");

        mentee.Sees("Вопрос № 2 отправлен");
        mentor.StillSees("№ 1 снова закрыт");
        // It ended when it ended first, whatever was written since.
        Assert.Equal(1, await bot.CountAsync("request_clocks where kind = 'Resolution' and stopped_at = before_at"));
    }

    [Fact]
    public async Task Where_who_answered_has_left_a_new_question_can_still_be_told_from_the_old()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await ClosedAsync(bot);
        await mentor.BlocksTheBot();
        await mentee.Says("Совсем другое.");
        mentee.Sees("№ 1 снова открыт и первый в очереди");

        await mentee.Presses("Это новый вопрос");

        mentee.Sees("Вопрос № 2 отправлен");
        mentee.StillSees("✅ № 1 закрыт.");
    }

    [Fact]
    public async Task The_next_day_plain_words_are_a_new_question_but_a_reply_still_finds_the_old()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await ClosedAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(25));

        await mentee.Says("Новое утро, новый вопрос.");
        mentee.Sees("Вопрос № 2 отправлен");
        await mentee.RepliesTo("Вот ответ.", "А к прежнему вот что.");

        mentor.StillSees("№ 1 · Д. Р. К.\nА к прежнему вот что.");
    }

    [Fact]
    public async Task After_a_week_a_reply_opens_a_new_question_that_names_the_old()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _) = await ClosedAsync(bot);
        await bot.PassesAsync(TimeSpan.FromDays(7.1));

        await mentee.RepliesTo("Вот ответ.", "Спустя неделю.");

        mentee.Sees("Открыт новый № 2 со ссылкой на № 1");
    }

    [Fact]
    public async Task A_copy_kept_for_a_new_question_goes_when_the_words_of_the_old_one_go()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _) = await ClosedAsync(bot);
        await mentee.Says("Ещё одно.");
        Assert.Equal(1, await bot.CountAsync("parked_words"));
        await mentee.Presses("Решено");

        await bot.PassesAsync(TimeSpan.FromDays(31));

        Assert.Equal(0, await bot.CountAsync("parked_words"));
    }

    [Fact]
    public async Task After_a_week_whoever_asks_no_longer_opens_no_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _) = await ClosedAsync(bot);
        await bot.PassesAsync(TimeSpan.FromDays(7.1));
        await new Town(bot).WriteAsync("update role_assignments set role = 'SchoolCurator' where role = 'Mentee'");
        await bot.RestartsAsync();

        await mentee.RepliesTo("Вот ответ.", "Спустя неделю.");

        mentee.DoesNotSee("Открыт новый");
        Assert.Equal(1, await bot.CountAsync("help_requests"));
    }

    private static async Task<(Someone Mentee, Someone Mentor)> ClosedAsync(Bot bot)
    {
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await mentee.Presses("Решено");
        return (mentee, mentor);
    }
}
