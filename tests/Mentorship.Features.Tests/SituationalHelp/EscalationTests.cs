using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.SituationalHelp;

public sealed class EscalationTests
{
    private const string Question = "Как заполнить журнал?";

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_question_left_alone_goes_to_colleagues_and_then_to_the_curator(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var (mentee, _, colleague, curator) = await bot.SeatAsync();

        await mentee.Says(Question);
        await bot.PassesAsync(TimeSpan.FromMinutes(5));
        colleague.StillSees(Question);
        mentee.StillSees("Ждём 5 мин. Спросили 2 человек");
        await bot.PassesAsync(TimeSpan.FromHours(4));
        curator.StillSees("№ 1 без ответа 4 ч");
        curator.DoesNotSee(Question);
        mentee.StillSees("Вопрос у куратора школы");
        await curator.Presses("Беру");

        curator.Sees(Question);
        mentee.StillSees("№ 1: отвечает Н. В. Л.");
        colleague.SeesNoButton("Беру");
    }

    [Fact]
    public async Task A_question_for_now_reaches_the_curator_in_half_an_hour()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, _, curator) = await bot.SeatAsync();
        await mentee.Says(Question);

        await mentee.Presses("Сейчас");
        mentee.SeesButton("✓ Сейчас");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        curator.StillSees("№ 1 без ответа 30 мин");
    }

    [Fact]
    public async Task A_promise_does_not_count_the_days_of_the_schools_holidays()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, _, _, curator) = await bot.SeatAsync();
        await bot.RestsAsync("2026-09-16", "2026-09-18");
        await bot.PassesAsync(TimeSpan.FromHours(8));

        await mentee.Says(Question);
        await bot.PassesAsync(TimeSpan.FromDays(1));
        curator.DoesNotSee("№ 1 без ответа");

        await bot.PassesAsync(TimeSpan.FromDays(4.7));
        curator.StillSees("№ 1 без ответа");
    }

    [Fact]
    public async Task The_direction_decides_who_is_asked_after_the_pair()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor) = (await bot.MenteeAsync(), await bot.MentorAsync("А. П. С.", ""));
        var (lawyer, methodist) = (await bot.MentorAsync("Ю. Ю. Ю.", "документы"), await bot.MentorAsync("М. М. М.", "методика, предмет"));
        await bot.PairAsync(mentee, mentor);
        await mentee.Says(Question);

        await mentee.Presses("Документы");
        mentor.StillSees("сегодня · документы");
        await bot.PassesAsync(TimeSpan.FromMinutes(5));

        lawyer.StillSees(Question);
        methodist.DoesNotSee(Question);
    }

    [Fact]
    public async Task At_night_mentors_sleep_and_the_author_knows()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));

        await mentee.Says(Question);
        mentee.Sees("Сейчас тихие часы: спрошу завтра в 7:00");
        mentor.DoesNotSee(Question);
        await bot.PassesAsync(TimeSpan.FromHours(9));

        mentor.StillSees(Question);
    }

    [Fact]
    public async Task Who_takes_a_question_at_night_gets_the_photo_that_waited_for_the_morning()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await mentee.Sends(SampleKind.Photo, Question);

        await mentor.Says("/menu");
        await mentor.Presses("Открыть новый вопрос");
        await mentor.Presses("Беру");

        Assert.Contains(mentor.News, message => message.Kind is MessageKind.Photo);
    }

    [Fact]
    public async Task A_curator_may_wait_a_little_longer()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, curator) = (await bot.MenteeAsync(), await bot.CuratorAsync("Н. В. Л."));
        await mentee.Says(Question);

        await curator.Presses("Ещё 15 минут");
        curator.Sees("напомню сегодня в 10:27");
        await bot.PassesAsync(TimeSpan.FromMinutes(15));

        curator.StillSees("№ 1 без ответа 15 мин");
    }

    [Fact]
    public async Task The_home_screens_say_who_waits_for_whom()
    {
        await using var bot = await Bot.StartAsync();
        var (mentee, mentor, _, _) = await bot.SeatAsync();
        await mentee.Says(Question);
        await bot.PassesAsync(TimeSpan.FromMinutes(4));

        await mentee.Says("/menu");
        await mentor.Says("/menu");

        mentee.Sees("⏳ Вопрос № 1: ждём 4 мин, спросили 1 человека");
        mentee.SeesButton("Мои вопросы: 1");
        mentor.Sees("❗ Новый вопрос ждёт 4 мин");
        await mentor.Presses("Открыть новый вопрос");
        await mentor.Presses("Беру");
        mentee.StillSees("отвечает А. П. С.");
    }
}
