using Mentorship.Features.Shared.Calendar;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings;

/// <summary>How a rhythm of meetings ends: by its last day, by silence, by a word; and what it takes with it.</summary>
public sealed class SeriesEndsTests
{
    private const string ShortYear = """
        schema: school-calendar/1
        zone: Europe/Moscow
        quarters:
          - { name: I четверть, from: 2026-09-01, until: 2026-09-27 }
        """;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_rhythm_is_over_after_its_last_day(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await using (var database = bot.Store.Open())
            await CalendarImport.RunAsync(database, ShortYear, "СОШ № 7", bot.Time.GetUtcNow(), CancellationToken.None);
        await table.AgreesOnWednesdaysAsync();

        await bot.PassesAsync(TimeSpan.FromDays(20));
        await table.Mentor.Says("/meetings");

        Assert.Null(table.Mentor.View.LastOfBot!.FindButton("Каждую ср, 13:00"));
        Assert.Equal(0, await TimersAsync(bot));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_rhythm_that_nobody_answers_lapses_when_its_second_date_comes(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.ProposesWednesdaysAsync();

        await bot.PassesAsync(TimeSpan.FromDays(7));
        await table.Mentee.Says("/meetings");
        table.Mentee.SeesButton("Каждую ср, 13:00");
        await bot.PassesAsync(TimeSpan.FromDays(2));
        await table.Mentee.Says("/meetings");

        Assert.Null(table.Mentee.View.LastOfBot!.FindButton("Каждую ср, 13:00"));
        table.Mentee.StillSees("Каждую ср в 13:00: подтверждения не было, поэтому предложение снято.");
        table.Mentor.StillSees("Каждую ср в 13:00: подтверждения не было, поэтому предложение снято.");
    }

    [Fact]
    public async Task Stopping_takes_back_what_waits_to_be_told_of_its_meetings()
    {
        await using var bot = await Bot.StartAsync();
        var table = await AgreedAtNightAsync(bot);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("23.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Другое время");
        await table.Mentor.Says("24.09 13:00");

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Каждую ср, 13:00");
        await table.Mentor.Presses("Остановить");
        await bot.PassesAsync(TimeSpan.FromHours(10));

        table.Mentee.StillSees("останавливает встречи");
        table.Mentee.DoesNotSee("переносит встречу");
    }

    [Fact]
    public async Task Skipping_takes_back_what_waits_to_be_told_of_that_meeting()
    {
        await using var bot = await Bot.StartAsync();
        var table = await AgreedAtNightAsync(bot);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("16.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Добавить тему");
        await table.Mentor.Says("разбор урока");

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Каждую ср, 13:00");
        await table.Mentor.Presses("Пропустить 16 сентября");
        await bot.PassesAsync(TimeSpan.FromHours(10));

        table.Mentee.StillSees("пропускает встречу");
        table.Mentee.DoesNotSee("разбор урока");
    }

    [Fact]
    public async Task Back_from_changing_all_leads_to_the_rhythm()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();

        await table.Mentee.Presses("Изменить все");
        await table.Mentee.Presses("Раз в две недели");
        await table.Mentee.Presses("‹ Назад");

        table.Mentee.Sees("Ближайшая — 16 сентября.");
    }

    private static async Task<Table> AgreedAtNightAsync(Bot bot)
    {
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await bot.PassesAsync(TimeSpan.FromHours(12));
        return table;
    }

    private static async Task<long> TimersAsync(Bot bot)
    {
        await using var database = bot.Store.Open();
        return (await database.ReadAsync<long>("select count(*) from timers where id like 'series:%'", null, CancellationToken.None))[0];
    }
}
