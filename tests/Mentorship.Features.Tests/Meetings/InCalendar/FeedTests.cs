using System.Net;
using System.Text.RegularExpressions;
using Mentorship.Features.Tests.Shared;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>The address to which a person's calendar program subscribes.</summary>
public sealed partial class FeedTests
{
    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_calendar_program_reads_meetings_and_rhythms(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = Web.On });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        await table.AgreesOnWednesdaysAsync(Table.WednesdayLater);
        var path = await SubscribesAsync(table);

        var (answer, body) = await Web.FetchAsync(bot, path);

        Assert.Equal((HttpStatusCode.OK, "text/calendar; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        var found = await Readers.ReadAsync(body);
        Assert.Equal(("PUBLISH", "Встречи: наставничество"), (found.Method, found.Name));
        Assert.Equal(["2026-09-16T10:00Z", "2026-09-16T10:40Z", "2026-09-23T10:40Z"], found.Starts.Take(3));
        Assert.All(found.Occurrences, one => Assert.Equal("Встреча: А. П. С.", one.Summary));
        Assert.DoesNotContain("Тайная тема", System.Text.Encoding.UTF8.GetString(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var table = await Table.SetAsync(bot);
        await table.AgreesAsync();
        var path = await SubscribesAsync(table);
        var (first, _) = await Web.FetchAsync(bot, path);
        await bot.PassesAsync(TimeSpan.FromMinutes(30));

        var (same, _) = await Web.FetchAsync(bot, path, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        var (since, _) = await Web.FetchAsync(bot, path, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified);
        await table.Mentor.Presses("Отменить");
        var (changed, body) = await Web.FetchAsync(bot, path, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified), (same.StatusCode, since.StatusCode));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.True(changed.Content.Headers.LastModified > first.Content.Headers.LastModified);
        Assert.Equal("CANCELLED", (await Readers.ReadAsync(body)).Occurrences[0].Status);
    }

    [Fact]
    public async Task An_address_that_was_changed_or_switched_off_is_not_found()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var table = await Table.SetAsync(bot);
        var first = await SubscribesAsync(table);

        await table.Mentee.Presses("Сменить ссылку");
        var second = PathOf(table.Mentee);
        var (old, _) = await Web.FetchAsync(bot, first);
        var (fresh, _) = await Web.FetchAsync(bot, second);
        await table.Mentee.Presses("Отключить");
        table.Mentee.Sees("Подписка отключена.");
        var (off, _) = await Web.FetchAsync(bot, second);
        var (guessed, _) = await Web.FetchAsync(bot, $"/calendar/{new string('0', 40)}.ics");

        Assert.NotEqual(first, second);
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [old.StatusCode, fresh.StatusCode, off.StatusCode, guessed.StatusCode]);
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_curator_subscribes_to_what_they_gather(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = Web.On });
        await bot.PairAsync(await bot.MenteeAsync("Д. Р. К."), await bot.MentorAsync("А. П. С."));
        await bot.PairAsync(await bot.MenteeAsync("М. О. В."), await bot.MentorAsync("М. С. И."));
        var curator = await bot.CuratorAsync("К. Н. В.");
        await curator.Says("/menu");
        await curator.Presses("Встречи групп");
        await curator.Presses("Собрать группу");
        await Group.ChooseAsync(curator);

        await curator.Says("/menu");
        await curator.Presses("Встречи групп");
        await curator.Presses("Календарь");
        curator.Sees("В календарь попадут время, место и инициалы тех, с кем встреча.");
        await curator.Presses("Получить ссылку");
        var (answer, body) = await Web.FetchAsync(bot, PathOf(curator));
        await curator.Presses("‹ Назад");

        curator.Sees("Встречи групп: 1");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Встреча группы: К. Н. В.", Assert.Single((await Readers.ReadAsync(body)).Occurrences).Summary);
    }

    [Fact]
    public async Task A_group_that_was_declined_is_not_in_the_calendar()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var (mentor, first, _) = await Group.GatheredAsync(bot);
        var path = await SubscribesAsync(new Table(bot, first, mentor, await bot.CuratorAsync()));
        var (_, invited) = await Web.FetchAsync(bot, path);

        var invitation = first.Newest("приглашает на встречу группы");
        await first.PressesAgain(invitation, invitation.FindButton("Не смогу")!);
        var (_, declined) = await Web.FetchAsync(bot, path);

        Assert.Equal("Встреча группы: А. П. С.", Assert.Single((await Readers.ReadAsync(invited)).Occurrences).Summary);
        Assert.DoesNotContain("BEGIN:VEVENT", System.Text.Encoding.UTF8.GetString(declined), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_withdraws_consent_has_no_calendar_any_more()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var table = await Table.SetAsync(bot);
        var path = await SubscribesAsync(table);

        await table.Mentee.Says("/consent");
        await table.Mentee.Presses("Отозвать согласие");
        await table.Mentee.Presses("Отозвать и стереть");
        var (answer, _) = await Web.FetchAsync(bot, path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_asks_too_often_waits()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On, KeepsService = true });
        var table = await Table.SetAsync(bot);
        var path = await SubscribesAsync(table);

        var asked = new List<HttpStatusCode>();
        for (var time = 0; time < 31; time++) asked.Add((await Web.FetchAsync(bot, path)).Answer.StatusCode);
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        var (later, _) = await Web.FetchAsync(bot, path);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (asked[29], asked[30], later.StatusCode));
    }

    [Fact]
    public async Task Only_the_hash_of_an_address_is_stored()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var table = await Table.SetAsync(bot);

        var token = (await SubscribesAsync(table))["/calendar/".Length..^".ics".Length];
        await using var database = bot.Store.Open();
        var hashes = await database.ReadAsync<string>("select token_hash from calendar_feeds", null, CancellationToken.None);
        var payloads = await database.ReadAsync<string>("select payload from outbox", null, CancellationToken.None);

        Assert.Equal(40, token.Length);
        Assert.DoesNotContain(token, Assert.Single(hashes), StringComparison.OrdinalIgnoreCase);
        Assert.All(payloads, payload => Assert.DoesNotContain(token, payload, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_address_of_the_service_people_hear_whom_to_ask()
    {
        await using var bot = await Bot.StartAsync();
        var table = await Table.SetAsync(bot);

        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Календарь");

        table.Mentee.Sees("Попросите администратора (через куратора школы)");
        table.Mentee.SeesNoButton("Получить ссылку");
    }

    internal static async Task<string> SubscribesAsync(Table table)
    {
        await table.Mentee.Says("/meetings");
        await table.Mentee.Presses("Календарь");
        table.Mentee.Sees("Подпишитесь один раз");
        await table.Mentee.Presses("Получить ссылку");
        table.Mentee.Sees("Подписка включена");
        return PathOf(table.Mentee);
    }

    private static string PathOf(Someone who) => Address().Match(who.Newest("Ссылка на ваш календарь").Words).Groups[1].Value;

    [GeneratedRegex(@"https://mentor\.example(/calendar/[0-9a-f]{40}\.ics)")]
    private static partial Regex Address();
}
