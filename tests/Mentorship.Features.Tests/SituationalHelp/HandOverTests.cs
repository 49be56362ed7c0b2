using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class HandOverTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task The_next_mentor_gets_the_whole_history_and_the_author_knows_who_answers(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentee.Sends(SampleKind.Photo, "доска");
        await mentor.Presses("Беру");
        await mentor.Says("Пробовали тихий сигнал?");
        await mentee.Says("Пробовали, не помогло.");

        await mentor.Presses("Передать");
        mentor.Sees("Передать № 1. История уйдёт целиком.");
        await mentor.Presses("М. С. И. · есть время");

        mentor.Sees("№ 1: уже отвечает М. С. И.");
        mentee.StillSees("№ 1: теперь отвечает М. С. И., история на месте.");
        colleague.Sees("№ 1 теперь у вас: его передаёт А. П. С.");
        colleague.Sees("А. П. С.: Пробовали тихий сигнал?\nД. Р. К.: Пробовали, не помогло.");
        Assert.Contains(colleague.News, message => message.Kind is MessageKind.Photo && message.Reads("доска"));
        await colleague.Says("Тогда начните с одной задачи.");
        mentee.StillSees("№ 1 · М. С. И.\nТогда начните с одной задачи.");
        await mentee.Says("Спасибо!");
        colleague.StillSees("№ 1 · Д. Р. К.\nСпасибо!");
        mentor.DoesNotSee("Спасибо!");
    }

    [Fact]
    public async Task A_note_reaches_the_next_mentor_and_never_the_author()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Presses("Передать");

        await mentor.Presses("Записка коллеге");
        await mentor.Says("Похоже на выгорание, мягче.");
        mentor.Sees("Записка, автор её не увидит:\nПохоже на выгорание, мягче.");
        await mentor.Presses("М. С. И. · есть время");

        colleague.Sees("А. П. С. оставляет вам записку, автор её не видит:\nПохоже на выгорание, мягче.");
        mentee.DoesNotSee("выгорание");
        curator.DoesNotSee("выгорание");
        Assert.Equal(0, await bot.CountAsync("request_notes"));
    }

    [Fact]
    public async Task Whoever_got_it_and_stays_silent_loses_it_like_anybody()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Presses("Передать");
        await mentor.Presses("М. С. И. · есть время");

        await bot.PassesAsync(TimeSpan.FromMinutes(16));

        mentee.StillSees("№ 1: 15 минут без ответа, вопрос первый в очереди");
        colleague.StillSees("Взять его снова можно");
    }

    [Fact]
    public async Task An_old_button_hands_nothing_over_a_second_time()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        var third = await bot.MentorAsync("В. В. В.", "");
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Presses("Передать");
        var screen = mentor.Newest("Передать № 1");
        await mentor.Presses("М. С. И. · есть время");

        await mentor.PressesAgain(screen, screen.FindButton("В. В. В. · есть время")!);

        third.DoesNotSee("Первый вопрос.");
        colleague.StillSees("№ 1 у вас");
    }

    [Fact]
    public async Task The_author_changes_who_answers_without_a_reason()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Сначала так.");

        await mentee.Presses("Сменить отвечающего");

        mentee.SeesToast("Ищу другого коллегу для № 1");
        mentor.Sees("№ 1 идёт дальше с другим коллегой. Спасибо за помощь");
        mentor.SeesNoButton("Беру");
        curator.StillSees("№ 1 без ответа");
        await colleague.Presses("Беру");
        colleague.Sees("А. П. С.: Сначала так.");
        mentee.StillSees("№ 1: отвечает М. С. И.");
    }

    [Fact]
    public async Task Words_changed_after_a_hand_over_reach_the_next_mentor_too()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentor.Says("Слушаю.");
        await mentee.Says("Урок в девять.");
        await mentor.Presses("Передать");
        await mentor.Presses("М. С. И. · есть время");

        await mentee.Edits("Урок в девять.", "Урок в десять.");

        colleague.Sees("№ 1 · Д. Р. К.\nУрок в десять.\nизменено в 10:12");
    }

    [Fact]
    public async Task A_curator_who_was_called_at_night_is_not_called_to_the_next_one_in_the_morning()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Says("Первый вопрос.");
        await mentor.Says("/requests");
        await mentor.Presses("№ 1 · новый, ждёт вас");
        await mentor.Presses("Беру");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");

        await mentor.Presses("Передать");
        await mentor.Presses("М. С. И. · есть время");
        await bot.PassesAsync(TimeSpan.FromHours(10));

        curator.DoesNotSee("автор просит куратора");
    }

    [Fact]
    public async Task A_curator_who_was_called_sees_that_somebody_else_answers_now()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, curator) = await bot.SeatAsync();
        await mentee.Says("Первый вопрос.");
        await mentor.Presses("Беру");
        await mentee.Presses("Позвать куратора");
        await mentee.Presses("Да, позвать");
        curator.SeesButton("Беру");

        await mentor.Presses("Передать");
        await mentor.Presses("М. С. И. · есть время");

        curator.SeesNoButton("Беру");
        curator.StillSees("№ 1: уже отвечает М. С. И.");
    }
}
