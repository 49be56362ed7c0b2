using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>New holidays of the school reach the calendars that a rhythm was taken into. It is Tuesday, 15 September, 10:12.</summary>
public sealed class HolidaysTests
{
    private const string Year = """
        schema: school-calendar/1
        zone: Europe/Moscow
        holidays:
          - { name: осенние каникулы, from: 2026-10-26, until: 2026-11-01 }
        """;

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Whoever_has_taken_the_rhythm_gets_a_file_without_the_dates_that_fall_out(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("В календарь");
        var before = await FilesTests.ReadAsync(bot, table.Mentee);

        await BringsAsync(table.Curator, Year);
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        var after = await FilesTests.ReadAsync(bot, table.Mentee);

        table.Mentee.Sees("Расписание изменилось: откройте файл, чтобы обновить календарь.");
        Assert.Contains("2026-10-28T10:00Z", before.Starts);
        Assert.Equal(before.Starts.Where(start => start != "2026-10-28T10:00Z"), after.Starts);
        Assert.Equal(("REQUEST", before.Occurrences[0].Uid), (after.Method, after.Occurrences[0].Uid));
        Assert.True(after.Sequences[0] > before.Sequences[0]);
        Assert.Equal(2, FilesTests.Files(table.Mentor).Count);
    }

    [Fact]
    public async Task A_calendar_that_leaves_the_dates_alone_brings_no_file()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await BringsAsync(table.Curator, Year);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("В календарь");

        await BringsAsync(table.Curator, Year.Replace("2026-11-01", "2026-11-02", StringComparison.Ordinal));
        await bot.PassesAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(2, FilesTests.Files(table.Mentee).Count);
    }

    internal static async Task BringsAsync(Someone curator, string year)
    {
        await curator.Says("/calendar");
        await curator.Presses("Прислать календарь");
        await curator.Says(year);
        await curator.Presses("Поставить календарь");
    }
}
