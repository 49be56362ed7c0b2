using Mentorship.Features.Settings;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Hosting.Tests.Scenarios;

/// <summary>The clock of the sandbox names what people will get in the words of «Что мне придёт», and loses nothing that nobody reads.</summary>
public sealed class ComingUpTests
{
    [Fact]
    public async Task The_list_of_the_clock_is_what_people_read_and_what_only_the_service_does()
    {
        await using var bot = await Bot.StartAsync();
        var (dina, anna) = await MeetTomorrowAsync(bot);
        await dina.Says("Класс шумит второй урок подряд");

        await LooksAsync(dina);
        await LooksAsync(anna);
        var planned = await PlannedAsync(bot, 30);

        dina.Sees("Напоминание о встрече ср, 16 сентября, 15:00, А. П. С.");
        anna.Sees("Напоминание о встрече ср, 16 сентября, 15:00, Д. Р. К.");
        Assert.Equal(planned.OrderBy(one => one.DueAt), planned);
        Assert.Equal(2, Times(planned, "Д. Р. К.: Напоминание о встрече ср, 16 сентября, 15:00, А. П. С."));
        Assert.Equal(2, Times(planned, "А. П. С.: Напоминание о встрече ср, 16 сентября, 15:00, Д. Р. К."));
        Assert.Equal(1, Times(planned, "Д. Р. К.: № 1: если вопрос никто не возьмёт, его получит куратор"));
        Assert.Equal(1, Times(planned, "Д. Р. К.: Вопрос, состоялась ли встреча ср, 16 сентября, 15:00, А. П. С."));
        Assert.Equal(0, Times(planned, "спросим, состоялась ли встреча"));
        Assert.Equal(0, Times(planned, "напоминание о встрече"));
    }

    [Fact]
    public async Task Every_moment_at_which_something_is_planned_can_be_gone_to()
    {
        await using var bot = await Bot.StartAsync();
        var (dina, _) = await MeetTomorrowAsync(bot);
        await dina.Says("/questionnaires");
        await dina.Presses("Входная диагностика");
        await dina.Presses("Начать");

        var planned = (await PlannedAsync(bot, 100)).Select(one => one.DueAt).ToHashSet();

        Assert.All(await TimersAsync(bot), due => Assert.Contains(due, planned));
    }

    [Fact]
    public async Task What_quiet_hours_hold_back_stands_once_at_the_moment_when_it_comes()
    {
        await using var bot = await Bot.StartAsync();
        var (dina, _) = await MeetTomorrowAsync(bot);
        await bot.PassesAsync(TimeSpan.FromHours(12));
        await dina.Says("/questionnaires");
        await dina.Presses("Входная диагностика");
        await dina.Presses("Начать");

        var reminders = (await PlannedAsync(bot, 100)).Where(one => one.Title.Contains("апоминание об анкете", StringComparison.Ordinal));

        var only = Assert.Single(reminders);
        Assert.Equal(bot.Time.GetUtcNow().Date.AddDays(2).AddHours(4), only.DueAt.UtcDateTime);
    }

    [Fact]
    public async Task What_comes_to_many_in_the_same_words_is_one_line()
    {
        await using var bot = await Bot.StartAsync();
        var (first, second) = (await bot.MenteeAsync("Д. Р. К."), await bot.MenteeAsync("М. О. В."));
        var mentor = await bot.MentorAsync("А. П. С.");
        await bot.PairAsync(first, mentor);
        await bot.PairAsync(second, mentor);
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Собрать группу");
        await mentor.Presses("Д. Р. К., история");
        await mentor.Presses("М. О. В., история");
        await mentor.Presses("Дальше: 2");
        await mentor.Says("завтра 15:00");
        await mentor.Says("каб. 5");
        await mentor.Says("дневник");

        var planned = await PlannedAsync(bot, 30);

        Assert.Equal(2, Times(planned, "3 чел.: Напоминание о встрече группы ср, 16 сентября, 15:00"));
        Assert.Equal(1, Times(planned, "А. П. С.: Вопрос, кто был на встрече группы ср, 16 сентября, 15:00"));
    }

    private static async Task<(Someone Mentee, Someone Mentor)> MeetTomorrowAsync(Bot bot)
    {
        var (dina, anna) = (await bot.MenteeAsync("Д. Р. К."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(dina, anna);
        await anna.Says("/meetings");
        await anna.Presses("Назначить встречу");
        await anna.Presses("Другое время");
        await anna.Says("завтра 15:00");
        await anna.Presses("Решим позже");
        await dina.Presses("Подходит");
        return (dina, anna);
    }

    private static async Task LooksAsync(Someone who)
    {
        await who.Says("/menu");
        await who.Presses("Ещё");
        await who.Presses("Что мне придёт");
    }

    private static async Task<IReadOnlyList<PlannedMoment>> PlannedAsync(Bot bot, int take)
    {
        IReadOnlyList<PlannedMoment> planned = [];
        await bot.WithServiceAsync(async (service, ct) => planned = await new ComingUp(
            service.GetRequiredService<ComingOfAll>(), service.GetRequiredService<IDueTimers>(),
            new TimerTitles(service.GetRequiredService<Database>())).NextAsync(take, ct));
        return planned;
    }

    private static async Task<IReadOnlyList<DateTimeOffset>> TimersAsync(Bot bot)
    {
        await using var database = bot.Store.Open();
        var due = await database.ReadAsync<long>("select due_at from timers", null, CancellationToken.None);
        return [.. due.Select(DateTimeOffset.FromUnixTimeMilliseconds)];
    }

    /// <summary>Initials are kept together by spaces that do not break.</summary>
    private static int Times(IEnumerable<PlannedMoment> planned, string title) =>
        planned.Count(one => one.Title.Replace('\u00A0', ' ') == title);
}
