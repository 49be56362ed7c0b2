using Mentorship.Features.Tests.Shared;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>What a calendar program may demand of whatever it subscribes to (RFC 5546, 3.2.1; RFC 5545, 3.8.7.4).</summary>
public sealed class PublishedTests
{
    [Fact]
    public async Task What_is_published_names_whoever_it_is_from_and_nobody_whom_it_is_for()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var (mentor, first, second) = await Group.GatheredAsync(bot);
        var table = new Table(bot, first, mentor, second);
        await Group.PairMeetsAsync(first, mentor);
        var path = await FeedTests.SubscribesAsync(table);

        var (_, body) = await Web.FetchAsync(bot, path);

        var text = System.Text.Encoding.UTF8.GetString(body).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Equal(2, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Equal(2, text.Split("ORGANIZER;CN=\"А. П. С.\":").Length - 1);
        Assert.DoesNotContain("ATTENDEE", text, StringComparison.Ordinal);
        Assert.Equal(2, (await Readers.ReadAsync(body)).Occurrences.Count);
    }

    [Fact]
    public async Task Whatever_a_calendar_reads_later_has_a_higher_sequence()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        var path = await FeedTests.SubscribesAsync(table);
        var read = new List<int>();
        await ReadAsync();

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Каждую ср, 13:00");
        string[] presses = ["Пропустить 16 сентября", "Вернуть до 10:22", "Пропустить 16 сентября", "Остановить", "Вернуть до 10:22"];
        foreach (var press in presses)
        {
            await table.Mentee.Presses(press);
            await ReadAsync();
        }

        Assert.Equal(5, read.Count);
        Assert.Equal(read.Distinct().Order(), read);

        // What was stopped is in the calendar no more: there is nothing to read.
        async Task ReadAsync() =>
            read.AddRange((await Readers.ReadAsync((await Web.FetchAsync(bot, path)).Body)).Sequences);
    }
}
