using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>«В календарь»: files as people get them into the chat, read by two parsers.</summary>
public sealed class FilesTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_meeting_goes_into_the_calendar_and_its_cancelling_takes_it_out(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();

        await table.Mentee.Presses("В календарь");
        var taken = await ReadAsync(bot, table.Mentee);
        await table.Mentor.Presses("Отменить");
        table.Mentee.DoesNotSee("откройте файл, чтобы убрать");
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        var cancelled = await ReadAsync(bot, table.Mentee);

        Assert.Equal(("REQUEST", "Europe/Moscow"), (taken.Method, Assert.Single(taken.Zones)));
        var one = Assert.Single(taken.Occurrences);
        Assert.Contains($"start=m_{(await new Town(bot).ReadAsync<string>("select id from meetings"))[0]}", Text(bot, table.Mentee), StringComparison.Ordinal);
        Assert.Equal(("2026-09-16T10:00Z", 40, "CONFIRMED", "Встреча: А. П. С."), (one.Start, one.Minutes, one.Status, one.Summary));
        Assert.Equal("CANCEL", cancelled.Method);
        Assert.Equal((one.Uid, "CANCELLED"), (cancelled.Occurrences[0].Uid, cancelled.Occurrences[0].Status));
        Assert.True(cancelled.Sequences[0] > taken.Sequences[0]);
        Assert.Equal(2, Files(table.Mentor).Count);
    }

    [Fact]
    public async Task What_both_have_agreed_on_comes_as_a_file_beside_its_card_and_not_where_a_calendar_is_subscribed_to()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Shared.Web.On });
        var table = await Table.SetAsync(bot);
        await table.Mentor.Says("/meetings");
        await table.Mentor.Presses("Календарь");
        await table.Mentor.Presses("Получить ссылку");

        await table.AgreesAsync();

        table.Mentee.Sees("✅ Встреча завтра в 13:00, каб. 12, А. П. С.\nНапомню за сутки и за час.");
        table.Mentee.Sees("📎 vstrecha.ics, 1 КБ");
        Assert.Equal("2026-09-16T10:00Z", (await ReadAsync(bot, table.Mentee)).Occurrences[0].Start);
        Assert.Empty(Files(table.Mentor));
    }

    [Fact]
    public async Task Complaint24_a_new_time_reaches_whoever_has_taken_the_file_once_both_agree()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("В календарь");
        var before = await ReadAsync(bot, table.Mentee);

        await table.Mentor.Presses("Перенести");
        await table.Mentor.Presses("Чт, 17 сентября, 13:00");
        Assert.Equal(2, Files(table.Mentee).Count);
        await table.Mentee.Presses("Подходит");
        var after = await ReadAsync(bot, table.Mentee);

        Assert.Equal(before.Occurrences[0].Uid, after.Occurrences[0].Uid);
        Assert.Equal("2026-09-17T10:00Z", after.Occurrences[0].Start);
        Assert.True(after.Sequences[0] > before.Sequences[0]);
    }

    [Fact]
    public async Task Complaint24_another_place_reaches_whoever_has_taken_the_file()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("В календарь");
        var before = await ReadAsync(bot, table.Mentee);

        await table.Mentor.Presses("Изменить место");
        await table.Mentor.Says("кабинет 12");
        table.Mentee.StillSees("другое место или тема");
        var after = await ReadAsync(bot, table.Mentee);

        Assert.Equal(before.Occurrences[0].Uid, after.Occurrences[0].Uid);
        Assert.True(after.Sequences[0] > before.Sequences[0]);
        Assert.Equal(3, Files(table.Mentee).Count);
        Assert.Equal(2, Files(table.Mentor).Count);
    }

    [Fact]
    public async Task What_is_taken_back_in_time_changes_no_calendar()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.Mentee.Presses("В календарь");

        await table.Mentee.Presses("Отменить");
        await table.Mentee.Presses("Вернуть до 10:22");
        await bot.PassesAsync(TimeSpan.FromHours(1));

        Assert.Equal(2, Files(table.Mentee).Count);
    }

    [Fact]
    public async Task A_file_is_on_the_clock_of_whoever_takes_it()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.Mentee.Says("/settings");
        await table.Mentee.Presses("Часовой пояс");
        await table.Mentee.Presses("Восточнее ›");
        await table.Mentee.Presses("17:12, Владивосток");
        await table.AgreesAsync();

        await table.Mentee.Presses("В календарь");
        var found = await ReadAsync(bot, table.Mentee);

        Assert.Equal("Asia/Vladivostok", Assert.Single(found.Zones));
        Assert.Equal("2026-09-16T10:00Z", found.Occurrences[0].Start);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_rhythm_goes_in_whole_with_its_changed_dates(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store });
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();

        await table.Mentee.Presses("В календарь");
        var whole = await ReadAsync(bot, table.Mentee);
        await table.Mentee.Presses("Пропустить 16 сентября");
        Assert.Equal(2, Files(table.Mentee).Count);
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        var skipped = await ReadAsync(bot, table.Mentee);
        await table.Mentee.Presses("Остановить");
        await bot.PassesAsync(TimeSpan.FromMinutes(11));
        var stopped = await ReadAsync(bot, table.Mentee);

        Assert.Equal(["2026-09-16T10:00Z", "2026-09-23T10:00Z"], whole.Starts.Take(2));
        Assert.Equal("2027-05-19T10:00Z", whole.Starts.Last());
        Assert.Equal(whole.Starts.Skip(1), skipped.Starts);
        Assert.True(skipped.Sequences[0] > whole.Sequences[0]);
        Assert.Equal(("CANCEL", whole.Occurrences[0].Uid), (stopped.Method, stopped.Occurrences[0].Uid));
        Assert.True(stopped.Sequences[0] > skipped.Sequences[0]);
    }

    [Fact]
    public async Task One_date_of_a_rhythm_moves_alone_in_the_calendar()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);
        await table.AgreesOnWednesdaysAsync();
        await table.Mentee.Presses("В календарь");

        await table.Mentee.Presses("Изменить одну");
        await table.Mentee.Presses("Перенести");
        await table.Mentee.Presses("Чт, 17 сентября, 13:00");
        await table.Mentor.Presses("Подходит");
        var found = await ReadAsync(bot, table.Mentee);

        Assert.Equal(["2026-09-17T10:00Z", "2026-09-23T10:00Z"], found.Starts.Take(2));
        Assert.Single(found.Occurrences.Select(one => one.Uid).Distinct());
    }

    internal static IReadOnlyList<SeenMessage> Files(Someone who) => [.. who.View.Shown.Where(message => message.FromBot && message.File is not null)];

    /// <summary>Of the newest file, its long lines joined again.</summary>
    internal static string Text(Bot bot, Someone who) => System.Text.Encoding.UTF8
        .GetString(bot.World.Files.Find(Files(who)[^1].File!.Id)!.Content.ToArray()).Replace("\r\n ", "", StringComparison.Ordinal);

    internal static Task<Found> ReadAsync(Bot bot, Someone who, int fromLast = 1) =>
        Readers.ReadAsync(bot.World.Files.Find(Files(who)[^fromLast].File!.Id)!.Content.ToArray());
}
