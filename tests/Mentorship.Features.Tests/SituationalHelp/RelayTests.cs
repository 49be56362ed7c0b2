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
        Assert.Contains(mentor.News, message => message is { Kind: MessageKind.Photo } && message.Words == "№ 1 · Д. Р. К.");
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

        Assert.Equal(words, mentor.View.Shown.Last(message => message.FromBot).Words);
        Assert.Equal("👌", Assert.Single(mentee.View.Shown.Last(message => !message.FromBot).Reactions));
    }

    [Fact]
    public async Task A_voice_without_words_says_how_long_it_is()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);

        await mentee.Sends(SampleKind.Voice);

        Assert.Matches(@"№ 1 · Д\. Р\. К\.: голосовое, \d:\d\d", mentor.View.Shown.Last(message => message.FromBot).Words);
    }

    [Fact]
    public async Task What_has_no_caption_is_followed_by_a_marker()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await TalkingAsync(bot);

        await mentee.Sends(SampleKind.Sticker);

        var last = mentor.View.Shown.Where(message => message.FromBot).TakeLast(2).ToList();
        Assert.Equal(MessageKind.Sticker, last[0].Kind);
        Assert.Equal("№ 1 · Д. Р. К.: стикер", last[1].Words);
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
    public async Task When_the_holder_closes_the_chat_the_question_goes_to_colleagues_and_the_author_hears_it_once()
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
    public async Task When_the_author_closes_the_chat_the_holder_hears_that_words_do_not_arrive()
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

    private static async Task<(Someone Mentee, Someone Mentor)> TalkingAsync(Bot bot)
    {
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        return (mentee, mentor);
    }
}
