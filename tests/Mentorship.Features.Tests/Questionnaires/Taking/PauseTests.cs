using Mentorship.Testing;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class PauseTests
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_pause_is_reminded_of_once_and_goes_on_where_it_stopped(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var mentee = await PausedAsync(bot, at: "sub-02");
        mentee.Sees("✅ Сохранено 4 из 32. Продолжить можно до 29 сентября.");

        await bot.PassesAsync(Day);
        mentee.Sees("🔔 Осталось 28 вопросов, около 7 мин.");
        await bot.PassesAsync(Day);
        Assert.Single(mentee.View.Shown, message => message.Words.Contains("🔔", StringComparison.Ordinal));
        await mentee.Presses("Продолжить с 5-го");

        mentee.Sees("Предметно-профессиональное направление · 5 из 32");
    }

    [Fact]
    public async Task Whoever_has_answered_everything_reads_that_only_sending_is_left()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await bot.MenteeAsync();
        await mentee.BeginsAsync("Входная диагностика");
        await mentee.AnswersAsync(Sheets.EntryA);

        await bot.PassesAsync(Day);
        mentee.Sees("🔔 Всё отвечено, осталось отправить ответы.");
        await mentee.Says("/menu");
        mentee.Sees("Анкета: осталось отправить ответы");
        await mentee.Presses("Продолжить");

        mentee.SeesButton("Отправить ответы");
    }

    [Fact]
    public async Task Whoever_goes_on_answering_is_reminded_a_day_after_the_last_answer()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await PausedAsync(bot, at: "p3");
        await bot.PassesAsync(TimeSpan.FromHours(8));
        await mentee.Presses("Продолжить");
        await mentee.Presses("Нет");

        await bot.PassesAsync(TimeSpan.FromHours(17));
        mentee.DoesNotSee("🔔");
        await bot.PassesAsync(TimeSpan.FromHours(8));

        mentee.Sees("🔔");
    }

    [Fact]
    public async Task A_reminder_waits_for_the_morning()
    {
        await using var bot = await Bot.StartAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        var mentee = await PausedAsync(bot, at: "p3");

        await bot.PassesAsync(TimeSpan.FromHours(26));
        mentee.DoesNotSee("🔔");
        await bot.PassesAsync(TimeSpan.FromHours(8));

        mentee.Sees("🔔");
    }

    [Fact]
    public async Task A_reminder_may_be_put_off_by_a_day()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await PausedAsync(bot, at: "p3");
        await bot.PassesAsync(Day);

        await mentee.Presses("Напомнить завтра");
        mentee.Sees("Хорошо, напомню завтра.");
        await bot.PassesAsync(Day);

        mentee.Sees("🔔");
    }

    [Fact]
    public async Task A_questionnaire_left_alone_for_two_weeks_is_over()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await PausedAsync(bot, at: "p3");

        await bot.PassesAsync(TimeSpan.FromDays(15));
        await mentee.Presses("Продолжить с 3-го");

        mentee.SeesToast("Этой анкеты здесь больше нет");
        await mentee.Presses("Анкеты: 1");
        mentee.Sees("Входная диагностика: не начата");
    }

    [Fact]
    public async Task Nobody_is_asked_why_they_do_not_take_it()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await bot.MenteeAsync();
        await mentee.Says("/menu");
        await mentee.Presses("Анкеты: 1");
        await mentee.Presses("Входная диагностика");

        await mentee.Presses("Не проходить");

        mentee.Sees("Хорошо, эту анкету закрываю.");
        await bot.PassesAsync(Day + Day);
        mentee.DoesNotSee("🔔");
    }

    [Fact]
    public async Task Whoever_would_lose_answers_reads_how_many_and_may_keep_them()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await PausedAsync(bot, at: "sub-02");
        await bot.PassesAsync(Day);

        await mentee.Presses("Не проходить");
        mentee.Sees("Сотрутся 4 ответа, вернуть их будет нельзя.");
        await mentee.Presses("Оставить");

        mentee.Sees("✅ Сохранено 4 из 32");
        await mentee.Presses("Продолжить");
        mentee.Sees("5 из 32");
    }

    [Fact]
    public async Task Whoever_wants_the_answers_gone_says_so_and_begins_anew_where_they_think_again()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await PausedAsync(bot, at: "sub-02");
        await bot.PassesAsync(Day);

        await mentee.Presses("Не проходить");
        await mentee.Presses("Стереть ответы");

        mentee.Sees("Хорошо, эту анкету закрываю.");
        await mentee.Says("/questionnaires");
        mentee.Sees("Входная диагностика: не начата");
        Assert.Equal([0L], await new Town(bot).ReadAsync<long>("select count(*) from questionnaire_runs where answers like '%sub-01%'"));
    }

    [Fact]
    public async Task Cancel_saves_and_pauses()
    {
        await using var bot = await Bot.StartAsync();
        var mentee = await bot.MenteeAsync();
        await mentee.BeginsAsync("Входная диагностика");
        await mentee.AnswersAsync(Sheets.EntryA, "p3");

        await mentee.Says("/cancel");

        mentee.Sees("✅ Сохранено 2 из 32");
    }

    [Fact]
    public async Task A_reminder_follows_the_person_to_another_account()
    {
        await using var bot = await Bot.StartAsync();
        var town = await Town.OpenAsync(bot);
        var before = await town.JoinsAsync(Town.Mentee);
        await before.BeginsAsync("Входная диагностика");
        await before.Presses("Пауза");
        var after = await town.StepsInAsync(await town.InviteAsync(Town.Mentee));

        await bot.PassesAsync(Day);

        before.DoesNotSee("🔔");
        after.StillSees("🔔");
    }

    private static async Task<Someone> PausedAsync(Bot bot, string at)
    {
        var mentee = await bot.MenteeAsync();
        await mentee.BeginsAsync("Входная диагностика");
        await mentee.AnswersAsync(Sheets.EntryA, at);
        await mentee.Presses("Пауза");
        return mentee;
    }
}
