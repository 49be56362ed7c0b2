using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>Meetings of a pair that ended leave the calendars they were taken into.</summary>
public sealed class EndedPairTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_meeting_is_taken_out_once_the_end_of_its_pair_cannot_be_taken_back(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("В календарь");
        var taken = await FilesTests.ReadAsync(bot, table.Mentee);

        await EndsAsync(table.Curator);
        table.Mentor.StillSees("Назначенных встреч не будет.");
        await bot.PassesAsync(TimeSpan.FromMinutes(9));
        Assert.Equal(2, FilesTests.Files(table.Mentee).Count);
        await bot.PassesAsync(TimeSpan.FromMinutes(2));
        var gone = await FilesTests.ReadAsync(bot, table.Mentee);

        table.Mentee.Sees("Пара завершена, встреч больше не будет: откройте файл, чтобы убрать их из календаря.");
        Assert.Equal("CANCEL", gone.Method);
        Assert.Equal((taken.Occurrences[0].Uid, "CANCELLED"), (gone.Occurrences[0].Uid, gone.Occurrences[0].Status));
        Assert.True(gone.Sequences[0] > taken.Sequences[0]);
        Assert.Equal(2, FilesTests.Files(table.Mentor).Count);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_rhythm_is_taken_out_whole(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("В календарь");
        var taken = await FilesTests.ReadAsync(bot, table.Mentee);

        await EndsAsync(table.Curator);
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        var gone = await FilesTests.ReadAsync(bot, table.Mentee);

        Assert.Equal(3, FilesTests.Files(table.Mentee).Count);
        Assert.Equal(("CANCEL", taken.Occurrences[0].Uid), (gone.Method, gone.Occurrences[0].Uid));
        Assert.True(gone.Sequences[0] > taken.Sequences[0]);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task Each_event_that_one_has_taken_goes_in_a_file_of_its_own(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnAsync("пт 15:00");
        var meeting = await FilesTests.ReadAsync(bot, table.Mentee);
        await table.AgreesOnWednesdaysAsync();
        var rhythm = await FilesTests.ReadAsync(bot, table.Mentee);

        await EndsAsync(table.Curator);
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        var (first, second) = (await FilesTests.ReadAsync(bot, table.Mentee, fromLast: 2), await FilesTests.ReadAsync(bot, table.Mentee));

        Assert.Equal((4, 4), (FilesTests.Files(table.Mentee).Count, FilesTests.Files(table.Mentor).Count));
        table.Mentee.Sees("otmena.ics, 1 из 2\nПара завершена, встреч больше не будет: откройте каждый файл, чтобы убрать их из календаря.");
        Assert.Equal(("CANCEL", "CANCEL"), (first.Method, second.Method));
        Assert.Equal(
            new[] { meeting.Occurrences[0].Uid, rhythm.Occurrences[0].Uid }.Order(),
            new[] { Assert.Single(first.Occurrences).Uid, Assert.Single(second.Occurrences).Uid }.Order());
    }

    [Fact]
    public async Task An_end_that_is_taken_back_changes_no_calendar()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("В календарь");

        await EndsAsync(table.Curator);
        await table.Curator.Presses("Вернуть до 10:22");
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        Assert.Equal(2, FilesTests.Files(table.Mentee).Count);
    }

    private static async Task EndsAsync(Someone curator)
    {
        await curator.Says("/pairs");
        await curator.Presses("Д. Р. К. + А. П. С.");
        await curator.Presses("Завершить пару");
        await curator.Presses("Завершить сейчас");
    }
}
