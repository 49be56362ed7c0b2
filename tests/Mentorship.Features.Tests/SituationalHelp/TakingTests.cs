using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class TakingTests
{
    private const string Question = "Класс шумит второй урок подряд. С чего начать?";

    [Fact]
    public async Task A_question_is_taken_and_answered_and_both_see_that()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();

        await mentee.Says(Question);
        mentee.Sees("Вопрос № 1 отправлен");
        mentor.Sees("Класс шумит второй урок подряд");
        colleague.DoesNotSee("Класс шумит");
        await mentor.Presses("Беру");
        mentor.SeesToast("Вопрос № 1 ваш");
        mentee.Sees("№ 1: отвечает А. П. С.");
        await mentor.Says("Начните с тихого сигнала.");

        mentee.Sees("№ 1 · А. П. С.\nНачните с тихого сигнала.");
        mentee.Sees("№ 1 · ваш ход");
        mentor.Sees("№ 1 · слово за Д. Р. К.");
        curator.DoesNotSee("№ 1");
    }

    [Fact]
    public async Task Whoever_says_no_gets_nothing_more_of_the_question()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        bot.World.Faults.Add(new Fault(FaultKind.TooManyRequests)
        {
            Count = 1, Chat = mentor.ChatId, Method = "copyMessage", RetryAfterSeconds = 20,
        });
        await mentee.Sends(SampleKind.Photo, Question);

        await mentor.Presses("Не могу сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        colleague.StillSees(Question);
        var copies = bot.World.Ledger.CallsOf("copyMessage").Where(call => call.Chat == mentor.ChatId).ToList();
        Assert.False(Assert.Single(copies).TookEffect);
    }

    [Fact]
    public async Task Of_two_who_press_at_once_one_gets_the_question_and_the_other_hears_who()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, first) = (await bot.MenteeAsync(), await bot.MentorAsync("А. П. С.", ""));
        var second = await bot.MentorAsync("М. С. И.", "");
        await mentee.Says(Question);
        var card = second.Newest("Вопрос № 1");

        await first.Presses("Беру");
        second.StillSees("№ 1: уже отвечает А. П. С.");
        await second.PressesAgain(card, card.FindButton("Беру")!);

        second.SeesToast("№ 1: уже отвечает А. П. С.");
        second.SeesNoButton("Беру");
        mentee.DoesNotSee("отвечает М. С. И.");
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Presses_that_arrive_together_make_one_holder(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var mentee = await bot.MenteeAsync();
        var mentors = new List<Someone>();
        foreach (var name in (string[])["А. А. А.", "Б. Б. Б.", "В. В. В.", "Г. Г. Г."]) mentors.Add(await bot.MentorAsync(name, ""));
        await mentee.Says(Question);

        await bot.WithServiceAsync((_, ct) => Task.WhenAll(mentors.Select(mentor =>
            bot.World.PressAsync(mentor.ChatId, mentor.Newest("Вопрос № 1").Id, "Беру", ct))));

        Assert.Single(mentee.View.Shown, message => message.Words.StartsWith("№ 1: отвечает", StringComparison.Ordinal));
        Assert.Single(mentors, mentor => Shows(mentor, "№ 1 у вас"));
        Assert.Equal(3, mentors.Count(mentor => Shows(mentor, "уже отвечает")));
    }

    [Fact]
    public async Task Who_declines_is_not_named_and_the_next_are_asked_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says(Question);

        await mentor.Presses("Не могу сейчас");

        mentor.Sees("остаётся у коллег");
        colleague.Sees("Класс шумит");
        mentee.Sees("Спросили 2 человек");
        mentee.DoesNotSee("А. П. С.");
    }

    [Fact]
    public async Task When_everybody_declines_the_curator_hears_of_it_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says(Question);

        await mentor.Presses("Не могу сейчас");
        await colleague.Presses("Не могу сейчас");

        curator.Sees("№ 1 без ответа");
        mentee.Sees("Вопрос у куратора школы");
    }

    [Fact]
    public async Task A_withdrawn_question_is_asked_of_nobody_any_more()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says(Question);

        await mentee.Presses("Отозвать вопрос");
        await bot.PassesAsync(TimeSpan.FromHours(5));

        mentee.StillSees("№ 1 отозван");
        mentor.StillSees("№ 1: ответ больше не нужен");
        mentor.SeesNoButton("Беру");
        colleague.DoesNotSee("Класс шумит");
        curator.DoesNotSee("№ 1");
    }

    [Fact]
    public async Task A_mentor_of_another_school_neither_sees_nor_presses()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        var stranger = await bot.MentorAsync("Э. Э. Э.", "", "СОШ № 12");
        await mentee.Says(Question);
        var card = mentor.Newest("Вопрос № 1");

        await stranger.PressesAgain(stranger.Newest("Согласие записано"), card.FindButton("Беру")!);

        stranger.SeesToast("Кнопка устарела");
        stranger.DoesNotSee("Вопрос № 1");
        mentee.DoesNotSee("№ 1: отвечает");
        mentor.SeesButton("Беру");
    }

    private static bool Shows(Someone person, string words) =>
        person.View.Shown.Any(message => message.Read().Contains(words, StringComparison.Ordinal));
}
