using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class EditingTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint10_a_changed_message_changes_its_copy_and_says_when(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Слушаю.");
        await mentee.Says("Урок в девять.");
        var copies = mentor.View.Shown.Count();

        await bot.PassesAsync(TimeSpan.FromMinutes(32));
        await mentee.Edits("Урок в девять.", "Урок в десять.");

        mentor.Sees("№ 1 · Д. Р. К.\nУрок в десять.\nизменено в 10:44");
        mentor.DoesNotSee("Урок в девять.");
        Assert.Equal(copies, mentor.View.Shown.Count());
    }

    [Fact]
    public async Task Complaint10_the_holder_changes_an_answer_too()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Начните с нуля.");

        await mentor.Edits("Начните с нуля.", "Начните с тихого сигнала.");

        mentee.Sees("№ 1 · А. П. С.\nНачните с тихого сигнала.\nизменено в 10:12");
    }

    [Fact]
    public async Task A_caption_follows_its_change()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Sends(SampleKind.Photo, "вот так");

        await mentee.Edits("вот так", "вот эдак");

        var photo = Assert.Single(mentor.View.Shown, message => message.Kind is MessageKind.Photo);
        Assert.Equal("№ 1 · Д. Р. К.\nвот эдак\nизменено в 10:12", photo.Read());
    }

    [Fact]
    public async Task Before_anybody_takes_it_the_cards_follow_and_so_does_what_is_kept()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");

        await mentee.Edits("Первый вопрос.", "Исправленный вопрос.");

        mentor.Sees("Исправленный вопрос.\nизменено в 10:12");
        mentor.DoesNotSee("Первый вопрос.");
        await bot.PassesAsync(TimeSpan.FromMinutes(6));
        colleague.StillSees("Исправленный вопрос.");
        await mentor.Presses("Беру");
        mentor.StillSees("№ 1 у вас");
        mentor.Sees("Исправленный вопрос.\nизменено в 10:12");
    }

    [Fact]
    public async Task A_question_that_changes_at_night_is_read_in_the_morning_as_it_is_then()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("Ночной вопрос.");

        await mentee.Edits("Ночной вопрос.", "Ночной вопрос, но другой.");
        mentor.DoesNotSee("Ночной вопрос");
        await bot.PassesAsync(TimeSpan.FromHours(10));

        mentor.StillSees("Ночной вопрос, но другой.");
    }

    [Fact]
    public async Task The_question_changes_on_the_card_of_the_one_who_holds_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();

        await mentee.Edits("Первый вопрос.", "Исправленный вопрос.");

        mentor.Sees("№ 1 у вас");
        mentor.Sees("Исправленный вопрос.\nизменено в 10:12");
    }

    [Fact]
    public async Task A_change_that_is_none_changes_nothing()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentee.Says("Всё то же.");

        await mentee.Edits("Всё то же.", "Всё то же.");

        mentor.DoesNotSee("изменено");
    }

    [Fact]
    public async Task A_copy_that_can_change_no_more_is_followed_by_the_new_words()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Слушаю.");
        await mentee.Says("Урок в девять.");
        await bot.World.DeleteAsync(mentor.ChatId, mentor.Newest("Урок в девять.").Id, CancellationToken.None);

        await mentee.Edits("Урок в девять.", "Урок в десять.");

        mentor.Sees("Урок в десять.\nизменено в 10:12");
        await mentee.Edits("Урок в десять.", "Урок в одиннадцать.");
        Assert.Equal(1, mentor.View.Shown.Count(message => message.Reads("Урок в одиннадцать.")));
        mentor.DoesNotSee("Урок в десять.");
    }

    [Fact]
    public async Task Words_too_long_for_one_message_are_said_anew_in_reply()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        var words = string.Join(' ', Enumerable.Repeat("слово", 650));
        await mentee.Says($"Начало. {words}");

        await mentee.Edits("Начало.", $"Другое начало. {words}");

        Assert.NotNull(mentor.Newest("Другое начало.").ReplyTo);
    }

    [Fact]
    public async Task Words_that_wait_for_their_way_go_as_they_are_then()
    {
        await using var bot = await Bot.StartAsync();
        var (_, mentor, colleague, _) = await bot.SeatAsync();
        await mentor.Says("Коллеги, а как вы?");

        await mentor.Edits("Коллеги, а как вы?", "Коллеги, как вы начинаете урок?");
        await mentor.Presses("Отправить как вопрос");

        colleague.StillSees("Коллеги, как вы начинаете урок?");
    }

    [Fact]
    public async Task What_nobody_could_read_yet_arrives_as_it_is_when_the_chat_opens_again()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = await bot.TalkAsync();
        await mentor.Says("Сначала так.");
        await mentee.BlocksTheBot();
        await mentor.Says("Вы здесь?");
        await mentor.Edits("Вы здесь?", "Ответьте, когда сможете.");

        await mentee.UnblocksTheBot();

        mentee.Sees("Ответьте, когда сможете.\nизменено в 10:12");
        mentee.DoesNotSee("Вы здесь?");
    }
}
