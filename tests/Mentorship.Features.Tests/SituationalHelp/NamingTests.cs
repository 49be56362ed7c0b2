using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>A curator names a mentor for a question that nobody took. It is Tuesday, 15 September, 10:12.</summary>
public sealed class NamingTests
{
    private const string Question = "Как заполнить журнал?";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_is_named_gets_the_question_at_once_and_the_curator_none_of_its_words(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, mentor, colleague, curator) = await bot.SeatAsync();
        await bot.RingAsync();
        await mentor.TeachesNothing();
        await mentee.Says(Question);
        await mentor.Presses("Не могу сейчас");
        await mentee.Presses("Урок через 10 минут");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        await curator.Presses("Назначить");
        curator.Sees("№ 1: кого попросить ответить?");
        curator.SeesNoButton("А. П. С. · есть время");
        await curator.Presses("М. С. И. · на уроке до 10:40");
        curator.Sees("Карточка № 1 у коллеги: М. С. И.\nЕсли вопрос не возьмут, напомню сегодня в 10:32.");
        colleague.Sees("Куратор просит ответить именно вас.");
        colleague.Sees(Question);
        await colleague.Presses("Беру");

        mentee.Sees("№ 1: отвечает М. С. И.");
        curator.StillSees("№ 1: уже отвечает М. С. И.");
        curator.DoesNotSee(Question);
    }

    [Fact]
    public async Task The_list_says_how_free_each_is_and_those_with_time_come_first()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, _, curator) = await bot.SeatAsync();
        var onDuty = await bot.MentorAsync("Ю. Ю. Ю.", "");
        await onDuty.IsOnDuty("вт 9-12");
        await mentee.Says(Question);
        await mentee.Presses("Урок через 10 минут");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        await curator.Presses("Назначить");
        curator.SeesButton("А. П. С. · уже спросили");
        await curator.Presses("Открыть вопрос № 1");

        curator.Sees("Спросили 3: трое без ответа.");
        curator.SeesButton("Ещё 15 минут");
    }

    [Fact]
    public async Task When_the_named_mentor_cannot_the_curator_hears_of_it_at_once()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, colleague, curator) = await EscalatedAsync(bot);
        await curator.Presses("Назначить");
        await curator.Presses("М. С. И. · уже спросили");

        await colleague.Presses("Не могу сейчас");

        curator.Sees("один сейчас не может");
        curator.SeesButton("Назначить");
        mentee.DoesNotSee("М. С. И.");
    }

    [Fact]
    public async Task Where_the_named_mentor_stays_silent_the_curator_is_reminded()
    {
        await using var bot = await Bot.StartAsync();
        var (_, _, colleague, curator) = await EscalatedAsync(bot);
        await curator.Presses("Назначить");
        await curator.Presses("М. С. И. · уже спросили");
        colleague.Sees("Куратор просит ответить именно вас.");

        await bot.PassesAsync(TimeSpan.FromMinutes(15));

        curator.StillSees("№ 1 без ответа 45 мин");
    }

    [Fact]
    public async Task A_button_of_the_list_that_came_too_late_draws_the_list_anew()
    {
        await using var bot = await Bot.StartAsync();
        var (_, _, colleague, curator) = await EscalatedAsync(bot);
        await curator.Presses("Назначить");
        var list = curator.Newest("кого попросить ответить?");
        await colleague.Presses("Не могу сейчас");

        await curator.PressesAgain(list, list.FindButton("М. С. И. · уже спросили")!);

        curator.SeesToast("Этот человек уже не может ответить");
        curator.SeesNoButton("М. С. И. · уже спросили");
    }

    private static async Task<Seats> EscalatedAsync(Bot bot)
    {
        var seats = await bot.SeatAsync();
        await seats.Mentee.Says(Question);
        await seats.Mentee.Presses("Сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));
        return seats;
    }
}
