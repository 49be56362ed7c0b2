using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class RelayTests
{
    [Fact]
    public async Task A_photo_alone_is_a_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Sends(SampleKind.Photo);

        mentor.Sees("Без слов, вложение рядом");
        Assert.Contains(mentor.News, message => message is { Kind: MessageKind.Photo } && message.Read() == "№ 1 · Д. Р. К.");
    }

    [Theory]
    [InlineData(SampleKind.Photo, "№ 1 · Д. Р. К.\nвот так")]
    [InlineData(SampleKind.Document, "№ 1 · Д. Р. К.\nвот так")]
    [InlineData(SampleKind.Voice, "№ 1 · Д. Р. К.\nвот так")]
    public async Task Media_arrive_as_a_copy_under_the_header(SampleKind kind, string words)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);

        await mentee.Sends(kind, "вот так");

        Assert.Equal(words, mentor.View.Shown.Last(message => message.FromBot).Read());
        Assert.Equal("👌", Assert.Single(mentee.View.Shown.Last(message => !message.FromBot).Reactions));
    }

    [Fact]
    public async Task A_voice_without_words_says_how_long_it_is()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);

        await mentee.Sends(SampleKind.Voice);

        Assert.Matches(@"№ 1 · Д\. Р\. К\.: голосовое, \d:\d\d", mentor.View.Shown.Last(message => message.FromBot).Read());
    }

    [Fact]
    public async Task A_voice_that_is_not_accepted_goes_as_a_file_or_is_written()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.VoicesForbidden) { Count = 1, Chat = mentor.ChatId, Method = "copyMessage" });
        await mentee.Sends(SampleKind.Voice);
        mentee.Sees("❗ Не доставлено: у А. П. С. голосовые закрыты.");
        mentee.SeesButton("Напишу текстом");

        await mentee.Presses("Отправить файлом");

        var file = mentor.View.Shown.Last(message => message.FromBot);
        Assert.Equal((MessageKind.Document, "voice-1.ogg"), (file.Kind, file.File!.Name));
        Assert.Contains("№ 1 · Д. Р. К.: голосовое", file.Read());
        Assert.Equal("👌", Assert.Single(mentee.View.Shown.Last(message => message.Kind is MessageKind.Voice).Reactions));
    }

    [Fact]
    public async Task A_recording_that_was_not_accepted_is_not_written_anew_into_a_closed_request()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.VoicesForbidden) { Count = 1, Chat = mentor.ChatId, Method = "copyMessage" });
        await mentee.Sends(SampleKind.Voice);
        await mentee.Presses("Решено");

        await mentee.Presses("Напишу текстом");

        mentee.SeesToast("Это сообщение уже разобрано");
        Assert.Equal(0, await bot.CountAsync("request_choices"));
    }

    [Fact]
    public async Task What_has_no_caption_is_followed_by_a_marker()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);

        await mentee.Sends(SampleKind.Sticker);

        var last = mentor.View.Shown.Where(message => message.FromBot).TakeLast(2).ToList();
        Assert.Equal(MessageKind.Sticker, last[0].Kind);
        Assert.Equal("№ 1 · Д. Р. К.: стикер", last[1].Read());
    }

    [Fact]
    public async Task Words_keep_their_styling_and_can_inject_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);

        await mentee.Says("<b>5 < 6</b> & {name}");

        mentor.StillSees("<b>5 < 6</b> & {name}");
    }

    [Fact]
    public async Task A_medium_that_was_lost_is_not_marked_as_delivered_by_its_marker()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.ServerError) { Count = 2, Chat = mentor.ChatId, Method = "copyMessage" });
        await mentee.Sends(SampleKind.Sticker);

        await bot.PassesAsync(TimeSpan.FromMinutes(2));

        mentor.StillSees("стикер");
        Assert.Empty(mentee.View.Shown.Last(message => !message.FromBot).Reactions);
    }

    [Fact]
    public async Task A_reply_to_relayed_words_goes_back_where_they_came_from()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        await mentor.Says("Попробуйте так.");

        await mentee.RepliesTo("Попробуйте так.", "Спасибо, ещё вопрос.");

        mentor.StillSees("№ 1 · Д. Р. К.\nСпасибо, ещё вопрос.");
        mentor.StillSees("№ 1 · ваш ход");
    }

    [Fact]
    public async Task Complaint23_when_the_holder_closes_the_chat_the_question_goes_to_colleagues_and_the_author_hears_it_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");

        await mentor.BlocksTheBot();

        mentee.StillSees("№ 1: чат А. П. С. с ботом закрыт. Вопрос уже у коллег");
        curator.StillSees("Куратору: А. П. С. не получает сообщения");
        await colleague.Presses("Беру");
        mentee.StillSees("отвечает М. С. И.");
        Assert.Single(mentee.View.Shown, message => message.Words.Contains("с ботом закрыт", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_account_of_somebody_is_deleted_the_curator_is_offered_a_new_link()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        bot.World.Deactivate(mentor.ChatId);

        await mentee.Says("Вы здесь?");

        mentee.StillSees("Вопрос уже у коллег");
        curator.StillSees("❗ Куратору: аккаунт А. П. С. в Telegram удалён");
        Assert.DoesNotContain(curator.View.Shown, message => message.Words.Contains("не получает сообщения", StringComparison.Ordinal));
        await curator.Presses("Пригласить");
        curator.Sees("Приглашение: А. П. С.");
        await mentee.Says("Понятно, жду");
        Assert.Single(curator.View.Shown, message => message.Words.Contains("удалён", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Complaint23_when_the_author_closes_the_chat_the_holder_hears_that_words_do_not_arrive()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        await mentee.BlocksTheBot();

        await mentor.Says("Вы здесь?");

        mentor.Sees("Д. Р. К. не получает сообщения");
    }

    [Fact]
    public async Task What_is_added_before_anybody_answers_joins_the_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");

        await mentee.Says("И ещё уточнение.");

        mentee.Sees("Добавлено к вопросу № 1");
        mentor.StillSees("Первый вопрос.\nИ ещё уточнение.");
    }

    [Fact]
    public async Task Complaint23_who_opens_the_chat_again_gets_what_was_said_meanwhile()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        await mentee.BlocksTheBot();
        await mentor.Says("Вы здесь?");
        mentee.DoesNotSee("Вы здесь?");

        await mentee.UnblocksTheBot();

        Assert.Single(mentee.View.Shown, message => message.Read() == "№ 1 · А. П. С.\nВы здесь?");
        Assert.Equal("👌", Assert.Single(mentor.View.Shown.Last(message => !message.FromBot).Reactions));
    }

    [Fact]
    public async Task At_night_a_dialogue_goes_on_without_a_ring()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        await mentor.Says("Вечером допишу.");
        await bot.PassesAsync(TimeSpan.FromHours(12));

        await mentor.Says("Дописываю.");

        Assert.True(mentee.Newest("Дописываю.").Silent);
        Assert.False(mentee.Newest("Вечером допишу.").Silent);
    }

    [Fact]
    public async Task When_nobody_knows_whether_it_arrived_the_author_is_told_and_it_is_sent_once_more()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);
        bot.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Chat = mentor.ChatId, Method = "sendMessage" });

        await mentee.Says("Слова на плохой связи.");
        mentee.Sees("Через минуту повторю; возможна копия");
        await bot.PassesAsync(TimeSpan.FromSeconds(61));

        Assert.Equal(2, mentor.View.Shown.Count(message => message.Words.Contains("плохой связи", StringComparison.Ordinal)));
        Assert.Equal("👌", Assert.Single(mentee.View.Shown.Last(message => !message.FromBot).Reactions));
    }

    private static async Task<(Someone Mentee, Someone Mentor)> TalkingAsync(Bot bot)
    {
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        return (mentee, mentor);
    }
}
