using Mentorship.Features.Tests.Questionnaires;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Questions that seem to hold personal data wait for a second look of their author (ux.md H2).</summary>
public sealed class UnsentTests
{
    private const string WithPhone = "Мама ученика просит перезвонить: 8 912 345-67-89. Что ответить?";

    [Fact]
    public async Task A_question_with_a_phone_waits_and_nobody_has_read_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Says(WithPhone);

        mentee.Sees("❗ Похоже, в тексте телефон. Вопрос ещё не отправлен.");
        mentee.Sees("уйдёт как есть сегодня в 10:22");
        mentor.DoesNotSee("Вопрос № 1");
        await mentee.Says("/menu");
        mentee.Sees("❗ Вопрос № 1 ещё не отправлен");
    }

    [Fact]
    public async Task Where_the_part_with_the_phone_is_taken_back_the_rest_leaves()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Мама просит перезвонить: 8 912 345-67-89.");
        await mentee.Says("Что ей ответить про оценки?");
        mentor.DoesNotSee("Что ей ответить");

        await mentee.RepliesToOwn("Мама просит", "/unsend");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.Sees("Что ей ответить про оценки?");
        mentor.DoesNotSee("345-67-89");
    }

    [Theory]
    [InlineData("Иванов Петя, 5Б не сдаёт тетрадь", "имя и класс ученика")]
    [InlineData("Писать ли на mama@mail.ru?", "адрес почты")]
    [InlineData("Поговорить с Ивановым Петром Сергеевичем?", "имя и фамилия")]
    public async Task Other_data_of_people_are_named_as_well(string words, string what)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Says(words);

        mentee.Sees($"Похоже, в тексте {what}.");
        mentor.DoesNotSee("Вопрос № 1");
    }

    [Fact]
    public async Task A_colleague_named_by_initials_holds_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Says("Иванова И. П. просит заменить урок. Как оформить?");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.StillSees("просит заменить урок");
    }

    [Fact]
    public async Task It_leaves_as_it_is_when_its_author_says_so()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);

        await mentee.Presses("Отправить как есть");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.StillSees("Мама ученика просит перезвонить");
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        Assert.Single(mentor.View.Shown, message => message.Words.Contains("Мама ученика", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_words_take_its_place_and_leave_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);

        await mentee.Presses("Изменить текст");
        mentee.Sees("Напишите вопрос заново одним сообщением");
        await mentee.Says("Мама ученика просит перезвонить. Что ответить?");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.StillSees("Мама ученика просит перезвонить. Что ответить?");
        mentor.DoesNotSee("8 912");
    }

    [Fact]
    public async Task A_message_changed_in_the_chat_itself_is_looked_at_again()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);

        await mentee.Edits("Мама ученика", "Мама ученика просит перезвонить. Что ответить?");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.StillSees("Мама ученика просит перезвонить. Что ответить?");
    }

    [Fact]
    public async Task It_goes_nowhere_when_its_author_thinks_better_of_it_and_no_word_is_kept()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);

        await mentee.Presses("Не отправлять");

        mentee.Sees("Хорошо, вопрос не отправлен.");
        Assert.Equal(0, await bot.CountAsync("request_words"));
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        mentor.DoesNotSee("Вопрос № 1");
    }

    [Fact]
    public async Task Left_alone_it_is_asked_about_after_five_minutes_and_leaves_after_ten_even_across_restarts()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);

        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        Assert.Equal(2, mentee.View.Shown.Count(message => message.Reads("Вопрос ещё не отправлен")));
        await bot.RestartsAsync();
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        mentee.StillSees("Вопрос № 1 отправлен");
        mentor.StillSees("Мама ученика просит перезвонить");
    }

    [Fact]
    public async Task Who_is_writing_it_anew_has_ten_minutes_more()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);
        await bot.PassesAsync(TimeSpan.FromMinutes(8));

        await mentee.Presses("Изменить текст");
        await bot.PassesAsync(TimeSpan.FromMinutes(8));

        mentor.DoesNotSee("Вопрос № 1");
    }

    [Theory]
    [InlineData(11)]
    [InlineData(60)]
    [InlineData(23 * 60)]
    public async Task While_it_is_written_anew_the_earlier_words_go_nowhere_and_the_new_ones_take_their_place(int minutes)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);
        await mentee.Presses("Изменить текст");

        await bot.PassesAsync(TimeSpan.FromMinutes(minutes));
        mentor.DoesNotSee("Вопрос № 1");
        await mentee.Says("Мама ученика просит перезвонить. Что ответить?");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.StillSees("Мама ученика просит перезвонить. Что ответить?");
        mentor.DoesNotSee("8 912");
    }

    [Fact]
    public async Task Who_writes_it_anew_is_reminded_and_may_still_send_it_as_it_is()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);
        await mentee.Presses("Изменить текст");

        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        mentee.Sees("уйдёт как есть завтра в 10:22");
        await mentee.Presses("Отправить как есть");

        mentor.StillSees("8 912 345-67-89");
    }

    [Fact]
    public async Task Who_gives_the_writing_up_has_ten_minutes_again_and_reads_so()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);
        await mentee.Presses("Изменить текст");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        await mentee.Presses("Отмена");
        mentee.Sees("Хорошо, вопрос ждёт как был.");
        mentee.Sees("уйдёт как есть сегодня в 10:52");
        await bot.PassesAsync(TimeSpan.FromMinutes(9));
        mentor.DoesNotSee("Вопрос № 1");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        mentor.StillSees("8 912 345-67-89");
    }

    [Fact]
    public async Task A_writing_that_was_forgotten_ends_after_a_day_and_the_hold_begins_anew()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);
        await mentee.Presses("Изменить текст");

        await bot.PassesAsync(TimeSpan.FromDays(1));
        mentee.Sees("уйдёт как есть сегодня в 10:22");
        mentor.DoesNotSee("Вопрос № 1");
        await bot.PassesAsync(TimeSpan.FromMinutes(10));
        mentor.StillSees("8 912 345-67-89");
        await mentee.Says("Спасибо!");

        mentee.Sees("Сутки прошли, новый текст больше не жду.");
    }

    [Fact]
    public async Task What_is_written_meanwhile_belongs_to_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);

        await mentee.Says("Она звонила дважды.");
        mentee.Sees("Вопрос ещё не отправлен");
        await mentee.Presses("Отправить как есть");

        mentor.StillSees("Что ответить?\nОна звонила дважды.");
    }

    [Fact]
    public async Task Words_below_a_photo_count_too_and_the_wait_works_inside_a_form()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.BeginsAsync("Входная диагностика");
        var question = mentee.Question();
        await mentee.Says("Нужна помощь");

        await mentee.Sends(SampleKind.Photo, "Телефон мамы 8 912 345-67-89");
        mentee.Sees("Похоже, в тексте телефон");
        Assert.Equal(question.Id, mentee.Question().Id);
        await mentee.Presses("Отправить как есть");

        Assert.Contains(mentor.View.Shown, message => message is { Kind: MessageKind.Photo });
    }

    [Fact]
    public async Task In_a_dialogue_words_are_not_held_but_who_wrote_them_hears_what_was_noticed()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Мама ученика просит перезвонить.");
        await mentor.Presses("Беру");

        await mentee.Says("Её телефон 8 912 345-67-89");

        mentor.StillSees("Её телефон 8 912 345-67-89");
        mentee.Sees("❗ Похоже, в сообщении телефон. Оно передано как есть; дальше лучше без этого.");
    }

    [Fact]
    public async Task The_waiting_of_the_author_is_counted_from_the_moment_it_left()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, _, _) = await bot.SeatAsync();
        await mentee.Says(WithPhone);

        await bot.PassesAsync(TimeSpan.FromMinutes(10));

        mentee.StillSees("Если не ответят, сегодня в 14:22 передам куратору");
    }
}
