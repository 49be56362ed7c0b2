using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class ClosingTests
{
    [Fact]
    public async Task A_solved_question_is_rated_and_the_holder_sees_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await AnsweredAsync(bot);

        await mentee.Presses("Решено");
        mentee.Sees("Насколько помогло?");
        mentor.StillSees("№ 1 решён, спасибо");
        await mentee.Presses("5");

        mentee.Sees("№ 1 закрыт");
        mentor.StillSees("№ 1: оценка 5 из 5");
    }

    [Fact]
    public async Task A_few_words_beside_the_rating_reach_the_one_who_answered_and_the_curator()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит");
        await mentor.Presses("Беру");
        await mentor.Says("Начните с тихого сигнала");
        await mentee.Presses("Решено");
        await mentee.Presses("Написать пару слов");
        mentee.Sees("🔒 Увидят тот, кто отвечал, и куратор, без переписки.");

        await mentee.Says("Звоните маме: 8 912 345-67-89");
        mentee.Sees("Похоже, в тексте");
        curator.DoesNotSee("Звоните маме");
        await mentee.Says("Получилось в тот же день");

        mentee.Sees("✅ Спасибо, передаю");
        mentee.Sees("Насколько помогло?");
        mentor.Sees("№ 1: Д. Р. К. пишет о вашей помощи\nПолучилось в тот же день");
        curator.Sees("№ 1: Д. Р. К. пишет о помощи А. П. С.\nПолучилось в тот же день");
        curator.DoesNotSee("тихого сигнала");
        colleague.DoesNotSee("Получилось");
        await mentee.Presses("4");
        mentee.SeesNoButton("Написать пару слов");
    }

    [Fact]
    public async Task A_question_that_somebody_answers_is_withdrawn_once_the_author_has_said_so_twice()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Presses("Отозвать вопрос");
        mentee.Sees("Отозвать № 1?");

        await mentee.Presses("Да, отозвать");

        mentee.Sees("№ 1 отозван");
        mentor.Sees("№ 1: автор отзывает вопрос, отвечать больше не нужно");
    }

    [Fact]
    public async Task A_day_of_silence_asks_and_three_close()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await AnsweredAsync(bot);

        await bot.PassesAsync(TimeSpan.FromDays(1));
        mentee.StillSees("№ 1: вопрос решён?");
        mentee.StillSees("закрою пт, 18 сентября");
        await bot.PassesAsync(TimeSpan.FromDays(2));

        mentee.StillSees("№ 1 закрыт: 3 дня без сообщений");
        mentor.StillSees("№ 1 закрыт: 3 дня без сообщений");
    }

    [Fact]
    public async Task Who_needs_more_gets_three_days_more()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _) = await AnsweredAsync(bot);
        await bot.PassesAsync(TimeSpan.FromDays(1));

        await mentee.Presses("Нужно ещё");
        mentee.Sees("№ 1 остаётся открытым");
        await bot.PassesAsync(TimeSpan.FromDays(2.5));

        mentee.DoesNotSee("3 дня без сообщений");
    }

    [Fact]
    public async Task A_word_of_the_author_stops_the_count_of_silence()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _) = await AnsweredAsync(bot);

        await mentee.Says("Почти, но не совсем.");
        await bot.PassesAsync(TimeSpan.FromDays(4));

        mentee.DoesNotSee("вопрос решён?");
        mentee.DoesNotSee("3 дня без сообщений");
    }

    [Fact]
    public async Task Words_are_wiped_a_month_after_the_end()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _) = await AnsweredAsync(bot);
        await mentee.Presses("Решено");

        await bot.PassesAsync(TimeSpan.FromDays(29));
        Assert.Equal(2, await bot.CountAsync("request_words"));
        await bot.PassesAsync(TimeSpan.FromDays(2));

        Assert.Equal(0, await bot.CountAsync("request_words"));
        Assert.Equal(1, await bot.CountAsync("help_requests"));
    }

    [Fact]
    public async Task A_solved_question_cannot_be_ended_twice_from_an_old_card()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await AnsweredAsync(bot);
        var card = mentee.Newest("№ 1 · ваш ход");
        await mentee.Presses("Решено");

        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        await mentee.PressesAgain(card, card.FindButton("Решено")!);

        mentee.SeesToast("Кнопка устарела");
        Assert.Single(mentor.View.Shown, message => message.Words.Contains("решён, спасибо", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_of_the_night_is_not_followed_by_the_question_of_the_morning()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await bot.PassesAsync(TimeSpan.FromMinutes(10));
        await mentor.Says("Вот ответ.");
        await mentee.Says("А если не поможет?");
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentor.Says("Поможет.");
        await bot.PassesAsync(TimeSpan.FromHours(24.2));
        mentee.DoesNotSee("вопрос решён?");

        await mentee.Says("Почти, но не совсем.");
        await bot.PassesAsync(TimeSpan.FromHours(10));

        mentee.DoesNotSee("вопрос решён?");
    }

    [Fact]
    public async Task The_question_of_the_night_is_asked_in_the_morning()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("А если не поможет?");
        await mentor.Says("Поможет.");
        await bot.PassesAsync(TimeSpan.FromHours(24.2));
        mentee.DoesNotSee("вопрос решён?");

        await bot.PassesAsync(TimeSpan.FromHours(10));

        mentee.StillSees("№ 1: вопрос решён?");
    }

    private static async Task<(Someone Mentee, Someone Mentor)> AnsweredAsync(Bot bot)
    {
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Вот ответ.");
        return (mentee, mentor);
    }
}
