using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>A question may be a message of any kind; nothing else has to be said.</summary>
public sealed class FirstMessageTests
{
    [Theory]
    [InlineData(SampleKind.Photo, MessageKind.Photo)]
    [InlineData(SampleKind.Document, MessageKind.Document)]
    [InlineData(SampleKind.Voice, MessageKind.Voice)]
    [InlineData(SampleKind.VideoNote, MessageKind.VideoNote)]
    [InlineData(SampleKind.Sticker, MessageKind.Sticker)]
    [InlineData(SampleKind.Location, MessageKind.Location)]
    public async Task A_question_of_any_kind_leaves_at_once_and_reaches_who_is_asked(SampleKind sent, MessageKind kind)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Sends(sent);

        mentee.Sees("Вопрос № 1 отправлен");
        Assert.Single(mentor.News, message => message.Kind == kind);
        await mentor.Presses("Беру");
        mentor.Sees("№ 1 у вас");
    }

    [Fact]
    public async Task A_contact_is_a_phone_and_waits_for_a_second_look()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Sends(SampleKind.Contact);
        mentee.Sees("Похоже, в тексте телефон. Вопрос ещё не отправлен.");
        mentor.DoesNotSee("Вопрос № 1");
        await mentee.Presses("Отправить как есть");

        Assert.Single(mentor.News, message => message.Kind == MessageKind.Contact);
    }

    [Theory]
    [InlineData("/помогите, класс шумит второй урок подряд")]
    [InlineData("/help класс шумит второй урок подряд")]
    [InlineData("/need_help класс шумит второй урок подряд")]
    [InlineData("/start здравствуйте, класс шумит второй урок подряд")]
    public async Task Words_behind_a_slash_are_a_question_too(string words)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Says(words);

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.Sees("класс шумит второй урок подряд");
    }

    [Fact]
    public async Task Asked_what_happened_they_are_the_answer()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says("Нужна помощь");

        await mentee.Says("/помогите, класс шумит");

        mentee.Sees("Вопрос № 1 отправлен");
        mentor.Sees("класс шумит");
    }

    [Fact]
    public async Task A_word_alone_that_nobody_knows_leads_home_and_ours_may_be_Russian()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();

        await mentee.Says("/помогите");
        mentee.DoesNotSee("Вопрос № 1");
        await mentee.Says("/помощь");
        mentee.Sees("/cancel");

        mentor.DoesNotSee("Вопрос № 1");
    }
}
