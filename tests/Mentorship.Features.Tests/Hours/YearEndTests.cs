using System.Globalization;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Hours;

/// <summary>The calendar of a school runs out. It is Tuesday, 15 September, 10:12.</summary>
public sealed class YearEndTests
{
    private const string Year = """
        schema: school-calendar/1
        zone: Europe/Moscow
        bells:
          - days: [mon, tue, wed, thu, fri]
            hours: ["08:30-09:10", "09:20-10:00"]
        quarters:
          - { name: I четверть, from: 2026-09-01, until: 2026-09-25 }
        """;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task What_is_planned_later_than_the_calendar_reaches_is_warned_of(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Meetings.Table.SetAsync(bot);
        await table.AgreesOnAsync("пн 13:00");
        table.Mentor.DoesNotSee("Календарь школы известен");
        await BringsAsync(table.Curator, Year);

        await table.Curator.Says("/menu");
        table.Curator.Sees("Календарь школы кончается 25 сентября");
        table.Curator.SeesButton("Прислать календарь");
        await ProposesAsync(table.Mentor, "25.09 13:00");
        table.Mentor.DoesNotSee("Календарь школы известен");
        await ProposesAsync(table.Mentor, "28.09 13:00");
        table.Mentor.Sees("❗ Календарь школы известен до 25 сентября. Есть ли позже уроки, неизвестно.");
        table.Mentee.DoesNotSee("Календарь школы известен");

        await table.Curator.Says("/announce");
        await table.Curator.Presses("Дальше: текст");
        await table.Curator.Says("Собрание");
        await table.Curator.Presses("Дальше: когда");
        table.Curator.DoesNotSee("Календарь школы известен");
        await table.Curator.Presses("Назначить время");
        await table.Curator.Says("28.09 9:00");
        table.Curator.Sees("Календарь школы известен до 25 сентября.");
        await bot.PassesAsync(TimeSpan.FromDays(11));
        await table.Curator.Says("/menu");
        table.Curator.Sees("Календарь школы кончился 25 сентября");
    }

    [Fact]
    public async Task In_summer_nobody_reads_that_the_calendar_has_ended_until_two_weeks_before_school()
    {
        await using var bot = await Bot.StartAsync();
        var curator = await bot.CuratorAsync();
        await BringsAsync(curator, Year.Replace("2026-09-25", "2027-05-28", StringComparison.Ordinal));

        Assert.True(await ReadsAsync("2027-05-29"));
        Assert.False(await ReadsAsync("2027-06-01"));
        Assert.False(await ReadsAsync("2027-08-17"));
        Assert.True(await ReadsAsync("2027-08-18"));
        Assert.True(await ReadsAsync("2027-09-20"));

        async Task<bool> ReadsAsync(string day)
        {
            bot.Time.AdvanceTo(DateTimeOffset.Parse($"{day}T10:00:00+03:00", CultureInfo.InvariantCulture));
            await curator.Says("/menu");
            return curator.View.Shown.Last(message => message.FindButton("Объявить") is not null).Reads("Календарь школы кончился 28 мая");
        }
    }

    [Fact]
    public async Task Whoever_gathers_several_later_than_the_calendar_reaches_is_warned_and_the_guests_are_not()
    {
        await using var bot = await Bot.StartAsync();
        await BringsAsync(await bot.CuratorAsync(), Year);

        var (mentor, first, second) = await Meetings.Group.GatheredAsync(bot, "28.09 15:00");

        mentor.Sees("❗ Календарь школы известен до 25 сентября. Есть ли позже уроки, неизвестно.");
        Assert.All([first, second], guest => guest.DoesNotSee("Календарь школы известен"));
        Assert.All([first, second], guest => guest.Sees("28 сентября"));
    }

    private static async Task BringsAsync(Someone curator, string year)
    {
        await curator.Says("/calendar");
        await curator.Presses("Прислать календарь");
        await curator.Says(year);
        await curator.Presses("Поставить календарь");
    }

    private static async Task ProposesAsync(Someone mentor, string time)
    {
        await mentor.Says("/meetings");
        await mentor.Presses("Назначить встречу");
        await mentor.Presses("Другое время");
        await mentor.Says(time);
        await mentor.Presses("Решим позже");
    }
}
