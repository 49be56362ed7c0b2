using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>How the answer of one becomes an answer for others (ux.md H16), and how either takes it back.</summary>
public sealed class BankTests
{
    [Fact]
    public async Task Both_say_yes_an_editor_takes_the_names_out_and_the_answer_stands_in_the_bank()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await Banking.RatesAsync(mentee, mentor, "Начните с тихого сигнала, как Ольга Петровна.");
        mentee.Sees("№ 1. Ответ пригодится другим? Имена уберём; нужно «да» от обоих.");

        await mentee.Presses("Да, без имён");
        curator.DoesNotSee("№ 1");
        mentor.StillSees("автор вопроса не против, чтобы ответ помог другим");
        await mentor.Presses("Да, без имён");
        curator.StillSees("Куратору: ответ по № 1 готовы отдать другим");
        await curator.Presses("Открыть черновик");
        curator.Sees("Подчёркнутое похоже на имена");
        await curator.Presses("Изменить текст");
        await curator.Says("Начните с тихого сигнала.");
        curator.Sees("Похожего на имена не видно");
        await curator.Presses("Изменить название");
        await curator.Says("Первые пять минут урока");
        await curator.Presses("Опубликовать");

        curator.Sees("Помогло без человека: 0.");
        mentee.StillSees("№ 1: ответ без имён теперь в банке школы, «Первые пять минут урока»");
        mentor.StillSees("№ 1: ответ без имён теперь в банке школы");
    }

    [Fact]
    public async Task An_answer_that_was_taken_back_is_offered_to_nobody()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await Banking.RatesAsync(mentee, mentor, "Начните с тихого сигнала.");
        await mentee.Presses("Да, без имён");
        await mentor.Presses("Да, без имён");

        await mentor.RepliesToOwn("Начните с тихого сигнала.", "/unsend");

        Assert.Equal(0, await bot.CountAsync("bank_answers"));
        await curator.Presses("Открыть черновик");
        curator.DoesNotSee("тихого сигнала");
    }

    [Fact]
    public async Task One_no_is_enough_and_nothing_is_kept()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await Banking.RatesAsync(mentee, mentor, "Начните с тихого сигнала.");
        await mentee.Presses("Да, без имён");

        await mentor.Presses("Нет");

        mentor.Sees("ответ останется между вами");
        curator.DoesNotSee("черновик");
        Assert.Equal(0, await bot.CountAsync("bank_answers"));
    }

    [Fact]
    public async Task An_answer_that_helped_little_is_not_asked_about()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await Banking.RatesAsync(mentee, mentor, "Начните с тихого сигнала.", "2");

        mentee.DoesNotSee("Ответ пригодится другим?");
    }

    [Fact]
    public async Task Either_takes_the_yes_back_and_the_answer_is_gone_from_the_bank()
    {
        await using var bot = await Bot.StartAsync();
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);

        await seats.Mentor.Presses("Отозвать согласие");

        seats.Mentor.Sees("ответ по № 1 убран");
        Assert.Equal(0, await bot.CountAsync("bank_answers"));
        await seats.Mentee.Says("Класс шумит весь урок, с чего начать?");
        seats.Mentee.Sees("отправлен");
    }

    [Fact]
    public async Task A_draft_that_nobody_reviewed_goes_with_the_words_of_its_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await Banking.RatesAsync(mentee, mentor, "Начните с тихого сигнала.");
        await mentee.Presses("Да, без имён");
        await mentor.Presses("Да, без имён");

        await bot.PassesAsync(TimeSpan.FromDays(31));

        Assert.Equal(0, await bot.CountAsync("bank_answers"));
        await curator.Presses("Открыть черновик");
        curator.Sees("Этого ответа в банке уже нет");
    }

    [Fact]
    public async Task The_editors_see_what_helps_and_how_often_there_was_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var seats = await bot.SeatAsync();
        await bot.PublishesAsync(seats);

        await seats.Curator.Says("/answers");

        seats.Curator.Sees("Готовых: 1 · черновиков: 0");
        seats.Curator.Sees("не нашлось готового ответа: 1");
        await seats.Curator.Presses("Класс шумит второ… · помогло 0");
        await seats.Curator.Presses("Объявить");
        seats.Curator.Sees("Так это увидят.");
        Assert.Contains(seats.Curator.News, message => message.Reads("Класс шумит второ") && message.Reads("Пишет куратор школы."));
        await seats.Curator.Says("/answers");
        await seats.Curator.Presses("Класс шумит второ… · помогло 0");
        await seats.Curator.Presses("Убрать из банка");
        Assert.Equal(0, await bot.CountAsync("bank_answers"));
    }
}
