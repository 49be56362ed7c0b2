using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class RepliesTests
{
    [Fact]
    public async Task A_reply_to_relayed_words_arrives_as_a_reply_to_the_original()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Says("Что с журналом?");
        await mentee.Says("И что с доской?");

        await mentor.RepliesTo("Что с журналом?", "Журнал откроют завтра.");

        Assert.Equal(Own(mentee, "Что с журналом?"), mentee.Newest("Журнал откроют завтра.").ReplyTo);
    }

    [Fact]
    public async Task A_reply_to_ones_own_words_arrives_as_a_reply_to_their_copy()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Says("Что с журналом?");
        await mentee.Says("И что с доской?");

        await mentee.RepliesToOwn("Что с журналом?", "Это важнее.");

        Assert.Equal(mentor.Newest("Что с журналом?").Id, mentor.Newest("Это важнее.").ReplyTo);
    }

    [Fact]
    public async Task A_reply_to_the_card_arrives_as_a_reply_to_the_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();

        await mentor.RepliesTo("№ 1 у вас", "Начните с тихого сигнала.");

        Assert.Equal(Own(mentee, "Первый вопрос."), mentee.Newest("Начните с тихого сигнала.").ReplyTo);
    }

    [Fact]
    public async Task A_marker_below_a_medium_is_a_reply_to_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();

        await mentee.Sends(SampleKind.Sticker);

        var sticker = Assert.Single(mentor.View.Shown, message => message.Kind is MessageKind.Sticker);
        Assert.Equal(sticker.Id, mentor.Newest("стикер").ReplyTo);
    }

    [Fact]
    public async Task Three_open_requests_of_one_author_never_mix()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, first, second, third) = await WithThreeAsync(bot);
        await first.Says("Ответ о журнале.");
        await second.Says("Ответ о доске.");
        await third.Says("Ответ о родителях.");

        await mentee.RepliesTo("Ответ о доске.", "Спасибо за доску.");
        await mentee.RepliesToOwn("Вопрос о журнале.", "Ещё о журнале.");
        await mentee.RepliesTo("Ответ о родителях.", "И о родителях.");

        second.StillSees("№ 2 · Д. Р. К.\nСпасибо за доску.");
        first.StillSees("№ 1 · Д. Р. К.\nЕщё о журнале.");
        third.StillSees("№ 3 · Д. Р. К.\nИ о родителях.");
        foreach (var (one, others) in (ValueTuple<Someone, string[]>[])
            [(first, ["доск", "родител"]), (second, ["журнал", "родител"]), (third, ["журнал", "доск"])])
            foreach (var word in others) Assert.DoesNotContain(one.View.Shown, message => Relayed(message) && message.Reads(word));
    }

    [Fact]
    public async Task Three_open_requests_of_one_mentor_never_mix()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        foreach (var question in (string[])["Вопрос о журнале.", "Вопрос о доске.", "Вопрос о родителях."])
        {
            await mentee.Says("/need_help");
            await mentee.Says(question);
            await mentor.Presses("Беру");
        }

        await mentor.RepliesTo("Вопрос о доске.", "Ответ о доске.");
        await mentor.RepliesToOwn("Ответ о доске.", "И ещё о доске.");
        await mentor.Says("А это о чём?");

        mentee.StillSees("№ 2 · А. П. С.\nОтвет о доске.");
        mentee.StillSees("№ 2 · А. П. С.\nИ ещё о доске.");
        mentor.Sees("Куда передать сообщение?");
        mentee.DoesNotSee("А это о чём?");
    }

    private static bool Relayed(SeenMessage message) => message.FromBot && message.Reads("· Д. Р. К.\n");

    private static long Own(Someone person, string words) =>
        person.View.Shown.Last(message => !message.FromBot && message.Reads(words)).Id;

    private static async Task<(Someone Mentee, Someone First, Someone Second, Someone Third)> WithThreeAsync(Bot bot)
    {
        var mentee = await bot.MenteeAsync("Д. Р. К.");
        Someone[] mentors = [await bot.MentorAsync("А. П. С.", ""), await bot.MentorAsync("М. С. И.", ""), await bot.MentorAsync("В. В. В.", "")];
        string[] questions = ["Вопрос о журнале.", "Вопрос о доске.", "Вопрос о родителях."];
        foreach (var (mentor, question) in mentors.Zip(questions))
        {
            await mentee.Says("/need_help");
            await mentee.Says(question);
            await mentor.Presses("Беру");
        }
        return (mentee, mentors[0], mentors[1], mentors[2]);
    }
}
