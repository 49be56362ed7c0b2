using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class UnsendTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint10_the_sender_takes_words_back(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Says("Не то слово.");

        await mentee.RepliesToOwn("Не то слово.", "/unsend");

        mentee.Sees("✅ Отозвано у А. П. С.\nУвиденное могло запомниться.");
        mentor.Sees("№ 1 · Д. Р. К.\nСообщение отозвано автором");
        mentor.DoesNotSee("Не то слово.");
        Assert.Equal(0, await bot.CountAsync("request_words where words like '%Не то слово%'"));
    }

    [Fact]
    public async Task A_photo_goes_away_and_a_line_says_that_something_was_there()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Sends(SampleKind.Photo, "не туда");

        await mentor.RepliesToOwn("не туда", "/unsend");

        Assert.DoesNotContain(mentee.View.Shown, message => message.Kind is MessageKind.Photo);
        mentee.Sees("№ 1 · А. П. С.\nСообщение отозвано автором");
    }

    [Fact]
    public async Task A_photo_on_its_way_to_those_asked_never_arrives()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Count = 1, Chat = mentor.ChatId, Method = "copyMessage", RetryAfterSeconds = 30 });
        await mentee.Sends(SampleKind.Photo, "не туда");

        await mentee.RepliesToOwn("не туда", "/unsend");
        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        Assert.DoesNotContain(mentor.View.Shown, message => message.Kind is MessageKind.Photo);
        mentor.StillSees("Первый вопрос.");
    }

    [Fact]
    public async Task Words_that_stand_in_two_questions_are_taken_out_of_both()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Ответ.");
        await mentee.Presses("Решено");
        await mentee.Says("Совсем другое.");
        await mentee.Presses("Это новый вопрос");
        mentor.StillSees("№ 1 · Д. Р. К.\nСовсем другое.");

        await mentee.RepliesToOwn("Совсем другое.", "/unsend");

        mentor.DoesNotSee("Совсем другое.");
        Assert.Equal(0, await bot.CountAsync("request_words where words like '%Совсем другое%'"));
    }

    [Fact]
    public async Task An_answer_that_was_taken_back_makes_no_question_of_the_words_after_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Не тот ответ.");
        await mentee.Says("Только для вас.");
        await mentor.RepliesToOwn("Не тот ответ.", "/unsend");

        await mentee.Presses("Сменить отвечающего");

        colleague.StillSees("Первый вопрос.");
        colleague.DoesNotSee("Только для вас.");
    }

    [Fact]
    public async Task Not_as_a_reply_it_says_how()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Says("Не то слово.");

        await mentee.Says("/unsend");

        mentee.Sees("Ответьте /unsend на своё сообщение: удаление боту не видно.");
        mentor.StillSees("Не то слово.");
    }

    [Fact]
    public async Task Only_ones_own_words_can_be_taken_back()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Ответ наставника.");

        await mentee.RepliesTo("Ответ наставника.", "/unsend");

        mentee.Sees("Отозвать можно только своё сообщение");
        mentee.StillSees("Ответ наставника.");
    }

    [Fact]
    public async Task A_question_that_nobody_has_taken_is_withdrawn_whole()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");

        await mentee.RepliesToOwn("Первый вопрос.", "/unsend");

        mentee.Sees("№ 1 отозван");
        mentor.Sees("ответ больше не нужен");
        mentor.DoesNotSee("Первый вопрос.");
    }

    [Fact]
    public async Task What_was_added_to_a_question_leaves_the_cards()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentee.Says("Лишнее имя.");

        await mentee.RepliesToOwn("Лишнее имя.", "/unsend");

        mentee.Sees("Отозвано у всех, кого спросили");
        mentor.Sees("Первый вопрос.");
        mentor.DoesNotSee("Лишнее имя.");
    }

    [Fact]
    public async Task The_whole_question_taken_back_in_a_dialogue_leaves_its_place()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();

        await mentee.RepliesToOwn("Первый вопрос.", "/unsend");

        mentor.Sees("№ 1 у вас");
        mentor.Sees("Сообщение отозвано автором");
        mentor.DoesNotSee("Первый вопрос.");
    }

    [Fact]
    public async Task Words_of_several_messages_go_whole()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Says($"Начало. {string.Join(' ', Enumerable.Repeat("слово", 650))} Конец.");
        mentor.StillSees("Начало.");

        await mentee.RepliesToOwn("Начало.", "/unsend");

        mentor.DoesNotSee("Начало.");
        mentor.DoesNotSee("Конец.");
        mentor.Sees("Сообщение отозвано автором");
    }

    [Fact]
    public async Task A_file_older_than_two_days_stays_and_the_sender_knows()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Пришлите план.");
        await mentee.Sends(SampleKind.Document, "мой план");
        await bot.PassesAsync(TimeSpan.FromHours(49));

        await mentee.RepliesToOwn("мой план", "/unsend");

        mentee.Sees("Вложение старше двух суток Telegram убрать не даёт: у А. П. С. оно осталось");
        mentor.DoesNotSee("мой план");
    }
}
