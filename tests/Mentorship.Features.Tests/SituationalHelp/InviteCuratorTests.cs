using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>«Позвать куратора» (ux.md H8b): the author says so, and knows before who will read what.</summary>
public sealed class InviteCuratorTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_who_is_called_reads_nothing_before_taking_the_question_over(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentor.Says("Начните с тихого сигнала.");
        await mentee.Presses("Позвать куратора");
        mentee.Sees("🔒 После «Беру» куратор прочитает вопрос и переписку");

        await mentee.Presses("Да, позвать");

        mentee.Sees("№ 1: куратор школы узнает");
        curator.Sees("№ 1: автор просит куратора");
        curator.DoesNotSee("Класс шумит");
        await curator.Presses("Беру");
        curator.Sees("Начните с тихого сигнала.");
        mentee.Sees("№ 1: теперь отвечает Н. В. Л., история на месте.");
        mentor.Sees("№ 1: теперь отвечает Н. В. Л., куратор школы");
        await curator.Says("Зайду к вам завтра.");
        mentee.Sees("№ 1 · Н. В. Л.\nЗайду к вам завтра.");
        mentor.DoesNotSee("Зайду к вам");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_owes_the_next_word_for_longer_than_promised_has_a_curator_called(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, curator) = await OwedAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(3));
        await mentee.Says("Завтра снова урок.");
        curator.SeesNoButton("Беру");

        await bot.PassesAsync(TimeSpan.FromHours(1.1));

        mentor.Sees("№ 1: автор ждёт вашего ответа дольше обещанного");
        mentee.Sees("№ 1: А. П. С. пока не отвечает, куратор школы узнает.");
        curator.Sees("№ 1: автор ждёт ответа дольше обещанного");
        curator.DoesNotSee("Класс шумит");
        await curator.Presses("Беру");
        mentee.Sees("№ 1: теперь отвечает Н. В. Л., история на месте.");
    }

    [Fact]
    public async Task Whoever_has_answered_in_time_is_left_alone_and_so_is_the_curator()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, curator) = await OwedAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(3));
        await mentor.Says("Поможет на третий раз.");

        await bot.PassesAsync(TimeSpan.FromHours(3));

        curator.SeesNoButton("Беру");
        mentor.DoesNotSee("дольше обещанного");
    }

    [Fact]
    public async Task A_question_opened_again_is_not_left_without_a_word_either()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentor.Says("Начните с тихого сигнала.");
        await mentee.Presses("Решено");
        await mentee.Says("Нет, всё ещё шумит.");

        await bot.PassesAsync(TimeSpan.FromHours(4.1));

        curator.Sees("№ 1: автор ждёт ответа дольше обещанного");
    }

    [Fact]
    public async Task Where_the_question_ended_meanwhile_the_curator_knows_and_takes_nothing_over()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");

        await mentee.Presses("Решено");

        curator.SeesNoButton("Беру");
        curator.Sees("№ 1: ответ больше не нужен");
        curator.DoesNotSee("Класс шумит");
    }

    [Fact]
    public async Task Called_twice_while_the_same_person_answers_the_curators_hear_of_it_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");
        var messages = curator.View.Shown.Count();

        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");

        mentee.Sees("№ 1: куратор школы узнает");
        Assert.Equal(messages, curator.View.Shown.Count());
        curator.SeesButton("Беру");
    }

    [Fact]
    public async Task Whoever_answers_into_a_closed_chat_calls_a_curator_and_answers_until_one_takes_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentee.BlocksTheBot();
        await mentor.Says("Начните с тихого сигнала.");
        mentor.Sees("❗ Д. Р. К. не получает сообщения: чат с ботом закрыт.");

        await mentor.Presses("Позвать куратора");

        mentor.Sees("№ 1: куратор школы узнает. До «Беру» отвечаете вы");
        curator.Sees("№ 1: А. П. С. просит куратора");
        curator.DoesNotSee("Класс шумит");
        await mentor.Says("Второе: одна задача на доске.");
        Assert.Empty(mentor.News.Single(message => message.Words.Contains("не получает сообщения", StringComparison.Ordinal)).Buttons);
        await curator.Presses("Беру");
        curator.Sees("Начните с тихого сигнала.");
        mentor.Sees("№ 1: теперь отвечает Н. В. Л., куратор школы");
    }

    [Fact]
    public async Task An_author_who_is_back_needs_no_curator()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentee.BlocksTheBot();
        await mentor.Says("Начните с тихого сигнала.");
        await mentee.UnblocksTheBot();

        await mentor.Presses("Позвать куратора");

        mentor.SeesToast("Д. Р. К. снова на связи: пишите сюда, передам.");
        curator.SeesNoButton("Беру");
    }

    [Fact]
    public async Task Whoever_owes_a_word_a_second_time_has_a_curator_called_a_second_time()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, curator) = await OwedAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(4.1));
        curator.StillSees("№ 1: автор ждёт ответа дольше обещанного");
        await mentor.Says("Поможет на третий раз.");
        await bot.PassesAsync(TimeSpan.FromHours(18));
        await mentee.Says("Не помогло и на третий.");

        await bot.PassesAsync(TimeSpan.FromHours(4.1));

        mentor.Sees("№ 1: автор ждёт вашего ответа дольше обещанного");
        curator.Sees("№ 1: автор ждёт ответа дольше обещанного");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_who_was_called_and_closes_the_chat_is_not_waited_for(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, curator) = await OwedAsync(bot);
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");

        await curator.BlocksTheBot();
        mentee.StillSees("№ 1: другого куратора сейчас на связи нет. Отвечает А. П. С.");
        await curator.UnblocksTheBot();
        await bot.PassesAsync(TimeSpan.FromHours(4.1));

        curator.Sees("№ 1: автор ждёт ответа дольше обещанного");
        await curator.Presses("Беру");
        mentee.Sees("№ 1: теперь отвечает Н. В. Л., история на месте.");
    }

    [Fact]
    public async Task A_curator_called_to_a_former_holder_who_closes_the_chat_is_missed_by_nobody()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        await mentor.Presses("Передать");
        await mentor.Presses("М. С. И. · есть время");

        await curator.BlocksTheBot();

        mentee.DoesNotSee("другого куратора сейчас на связи нет");
    }

    [Fact]
    public async Task Words_that_left_with_whoever_said_them_leave_no_later_wait_unwatched()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentor.Presses("Позвать коллегу");
        await mentor.Presses("М. С. И. · есть время");
        await colleague.Presses("Присоединиться");
        await mentee.Says("Что делать завтра?");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        await colleague.Says("Начните с тихого сигнала.");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        await mentee.Says("А если не поможет?");
        await colleague.Says("/consent");
        await colleague.Presses("Отозвать согласие");
        await colleague.Presses("Отозвать и стереть");

        await bot.PassesAsync(TimeSpan.FromHours(4.1));

        curator.StillSees("№ 1: автор ждёт ответа дольше обещанного");
    }

    /// <summary>The author has asked again, and the mentor owes the next word.</summary>
    private static async Task<(Someone Mentee, Someone Mentor, Someone Curator)> OwedAsync(Bot bot)
    {
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Класс шумит второй урок.");
        await mentor.Presses("Беру");
        await mentor.Says("Начните с тихого сигнала.");
        await mentee.Says("А если не поможет?");
        return (mentee, mentor, curator);
    }
}
