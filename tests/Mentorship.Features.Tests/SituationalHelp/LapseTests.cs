using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

/// <summary>Whoever takes a question has a while to say a first word, or until the hour they promised.</summary>
public sealed class LapseTests
{
    private const string Question = "Класс шумит второй урок подряд. С чего начать?";

    [Fact]
    public async Task A_promise_for_an_hour_that_has_passed_is_none()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = new Dictionary<string, string?>
        {
            ["Telegram:MessagesPerSecond"] = "0", ["Help:Lapse"] = "02:00:00",
        } });
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(Question);
        await mentor.Presses("Беру");

        await bot.PassesAsync(TimeSpan.FromMinutes(30));
        await mentor.Presses("Отвечу до 10:30");

        mentor.SeesToast("Этот час уже прошёл");
        mentor.SeesButton("Отвечу до 11:00");
        mentee.DoesNotSee("обещано");
    }

    [Fact]
    public async Task A_quarter_of_an_hour_of_silence_frees_the_question_and_both_hear_it()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says(Question);
        await mentor.Presses("Беру");

        await bot.PassesAsync(TimeSpan.FromMinutes(15));

        mentee.StillSees("№ 1: 15 минут без ответа, вопрос первый в очереди");
        mentor.StillSees("Взять его снова можно");
        await colleague.Presses("Беру");
        mentee.StillSees("№ 1: отвечает М. С. И.");
    }

    [Fact]
    public async Task Complaint03_a_claim_of_the_evening_lapses_in_working_time_and_the_next_one_gets_all_that_was_said()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(9.7));
        await mentee.Says(Question);
        await mentor.Presses("Беру");
        await mentee.Says("Это восьмой класс.");

        await bot.PassesAsync(TimeSpan.FromHours(12));
        mentee.DoesNotSee("первый в очереди");
        await bot.PassesAsync(TimeSpan.FromMinutes(15));
        mentee.StillSees("№ 1: 15 минут без ответа, вопрос первый в очереди");
        mentor.StillSees("№ 1: 15 минут без ответа, вопрос первый в очереди");
        await colleague.Presses("Беру");

        colleague.StillSees("Это восьмой класс.");
    }

    [Fact]
    public async Task Until_the_promised_moment_silence_is_no_lapse()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(Question);
        await mentor.Presses("Беру");

        await mentor.Presses("Отвечу до 10:30");
        await bot.PassesAsync(TimeSpan.FromMinutes(16));
        mentee.StillSees("обещано сегодня в 10:30");
        mentee.DoesNotSee("первый в очереди");
        await bot.PassesAsync(TimeSpan.FromMinutes(3));

        mentee.StillSees("первый в очереди");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_promise_for_a_question_that_is_no_longer_mine_promises_nothing(bool isTakenByAnother)
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, colleague, _) = await bot.SeatAsync();
        await mentee.Says(Question);
        await mentor.Presses("Беру");
        var card = mentor.Newest("№ 1 у вас");
        await bot.PassesAsync(TimeSpan.FromMinutes(15));
        if (isTakenByAnother) await colleague.Presses("Беру");

        await mentor.PressesAgain(card, card.FindButton("До 12:00")!);

        mentor.SeesToast("Этот вопрос уже недоступен");
        mentor.Sees("Вт, 15 сентября");
        mentee.DoesNotSee("обещано");
    }

    [Fact]
    public async Task A_first_word_ends_the_danger_of_a_lapse()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(Question);
        await mentor.Presses("Беру");

        await mentor.Says("Думаю.");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        mentee.DoesNotSee("первый в очереди");
    }

    [Fact]
    public async Task The_only_curator_who_let_it_lie_is_called_again()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, _, curator) = await bot.SeatAsync();
        await mentee.Says(Question);
        await bot.PassesAsync(TimeSpan.FromHours(4));
        await curator.Presses("Беру");
        await bot.PassesAsync(TimeSpan.FromMinutes(15));
        curator.StillSees("Взять его снова можно");

        await bot.PassesAsync(TimeSpan.FromHours(2));

        curator.Sees("№ 1 без ответа");
        curator.SeesButton("Беру");
    }
}
