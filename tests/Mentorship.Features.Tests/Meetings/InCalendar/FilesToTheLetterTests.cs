using Mentorship.Testing;
using static Mentorship.Features.Tests.Meetings.InCalendar.FilesTests;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>A file that comes late, is not agreed to, or names an hour that comes twice says no more and no less than is so.</summary>
public sealed class FilesToTheLetterTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Complaint24_a_new_time_that_waits_for_the_morning_comes_also_when_it_was_cancelled_and_taken_back(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("18.09 15:00");
        var before = await ReadAsync(bot, table.Mentee);
        await bot.PassesAsync(TimeSpan.FromHours(13));
        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Чт, 17 сентября, 13:00");
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("17.09, 13:00 · А. П. С. · ждёт");
        await table.Mentee.Presses("Подходит");

        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("17.09, 13:00 · Д. Р. К.");
        await table.Mentor.Presses("Отменить");
        await table.Mentor.Presses("Вернуть до 23:22");
        await bot.PassesAsync(TimeSpan.FromHours(10));
        var after = await ReadAsync(bot, table.Mentee);

        Assert.Equal("2026-09-17T10:00Z", after.Occurrences[0].Start);
        Assert.True(after.Sequences[0] > before.Sequences[0]);
        Assert.Equal(2, Files(table.Mentee).Count);
    }

    [Fact]
    public async Task A_date_that_is_proposed_anew_says_of_nobody_that_they_come()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("Изменить одну");
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Каждую ср, 13:00");

        await table.Mentor.Presses("В календарь");

        var events = Text(bot, table.Mentor).Split("BEGIN:VEVENT")[1..];
        Assert.Contains(events, one => one.Contains("STATUS:TENTATIVE", StringComparison.Ordinal));
        Assert.All(events, one => Assert.Equal(
            one.Contains("STATUS:TENTATIVE", StringComparison.Ordinal), one.Contains("PARTSTAT=NEEDS-ACTION", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_second_of_two_hours_that_a_clock_shows_alike_is_the_same_moment_for_both()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await new Town(bot).WriteAsync($"update bindings set zone = 'Europe/Berlin' where chat = '{table.Mentee.Chat}'");

        // In Berlin the clock shows half past two at half past zero and at half past one of UTC.
        await table.AgreesOnAsync("25.10 04:30");
        var found = await ReadAsync(bot, table.Mentee);

        Assert.Equal("2026-10-25T01:30Z", found.Occurrences[0].Start);
        Assert.Equal("2026-10-25T01:30Z", (await ReadAsync(bot, table.Mentor)).Occurrences[0].Start);
    }
}
