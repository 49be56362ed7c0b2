using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Mentorship.Features.Tests.Shared;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>The report of an announcement as a table: a file with people in it, and where it may go.</summary>
public sealed partial class ReportFileTests
{
    private static readonly Dictionary<string, string?> NamesInChat = new()
    {
        ["Telegram:MessagesPerSecond"] = "0", ["Privacy:NoPersonalData"] = "false",
    };

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.Postgres)]
    public async Task A_link_opens_a_page_that_gives_the_table_with_names_once(Store store)
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Store = store, Settings = Web.On });
        var (town, curator, mentee) = await AnnouncedAsync(bot);
        await town.WriteAsync("update people set subjects = 'физика', full_name = '=1+2' where full_name = 'Абрамов Пётр Сергеевич'");
        await mentee.Presses("Прочитано");

        var path = await AsksAsync(curator);
        var (looked, page) = await Web.FetchAsync(bot, path);
        var (_, again) = await Web.FetchAsync(bot, path);
        var (given, file) = await Web.AskAsync(bot, HttpMethod.Post, path);
        var (late, _) = await Web.AskAsync(bot, HttpMethod.Post, path);
        var (gone, nothing) = await Web.FetchAsync(bot, path);

        curator.DoesNotSee("announcement-1.csv");
        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (looked.StatusCode, looked.Content.Headers.ContentType?.ToString()));
        Assert.Contains("<button>Скачать файл</button>", Text(page), StringComparison.Ordinal);
        Assert.Contains("один раз, до 10:27", Text(page), StringComparison.Ordinal);
        Assert.Equal(page, again);
        Assert.Equal((HttpStatusCode.OK, "announcement-1.csv"), (given.StatusCode, given.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("no-store", given.Headers.CacheControl?.ToString());
        Assert.Equal(Encoding.UTF8.GetPreamble(), file[..3]);
        var lines = Text(file[3..]).Split("\r\n");
        Assert.Equal("Школа;Кому;Доставка;Когда доставлено;Отметка «Прочитано»;Ответ", lines[0]);
        Assert.Contains("\"'=1+2, физика\";доставлено;15.09.2026 10:12", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("СОШ № 7;Дёмина Раиса Климовна, история;доставлено;15.09.2026 10:12;15.09.2026 10:12;", lines[2], StringComparison.Ordinal);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [late.StatusCode, gone.StatusCode]);
        Assert.Contains("Ссылка уже не работает", Text(nothing), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_lives_for_a_quarter_of_an_hour()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var (_, curator, _) = await AnnouncedAsync(bot);
        var path = await AsksAsync(curator);

        await bot.PassesAsync(TimeSpan.FromMinutes(14));
        var (inTime, _) = await Web.FetchAsync(bot, path);
        await bot.PassesAsync(TimeSpan.FromMinutes(1));
        var (late, _) = await Web.AskAsync(bot, HttpMethod.Post, path);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (inTime.StatusCode, late.StatusCode));
    }

    [Fact]
    public async Task Whoever_is_no_curator_any_more_gets_nothing()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var (town, curator, _) = await AnnouncedAsync(bot);
        var path = await AsksAsync(curator);

        await town.WriteAsync("update role_assignments set act_to = 1 where role = 'SchoolCurator'");
        var (answer, _) = await Web.AskAsync(bot, HttpMethod.Post, path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Whoever_withdraws_consent_leaves_no_link_behind()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Web.On });
        var (town, curator, _) = await AnnouncedAsync(bot);
        await AsksAsync(curator);

        await curator.Says("/consent");
        await curator.Presses("Отозвать согласие");
        await curator.Presses("Отозвать и стереть");

        await using var database = bot.Store.Open();
        Assert.Empty(await database.ReadAsync<string>("select token_hash from page_links", null, CancellationToken.None));
    }

    [Fact]
    public async Task Without_a_page_of_the_service_the_curator_hears_whom_to_ask()
    {
        await using var bot = await Bot.StartAsync();
        var (_, curator, _) = await AnnouncedAsync(bot);

        await curator.Presses("Файл CSV");

        curator.Sees("Попросите администратора указать её адрес");
        curator.DoesNotSee("announcement-1.csv");
        curator.SeesNoButton("Открыть страницу");
    }

    [Fact]
    public async Task Where_names_may_be_written_the_table_comes_into_the_chat()
    {
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = NamesInChat });
        var (_, curator, _) = await AnnouncedAsync(bot);

        await curator.Presses("Файл CSV");

        var file = curator.Newest("Отчёт по объявлению № 1").File!;
        Assert.Contains("Дёмина Раиса Климовна", Text(bot.World.Files.Find(file.Id)!.Content.ToArray()), StringComparison.Ordinal);
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static async Task<(Town Town, Someone Curator, Someone Mentee)> AnnouncedAsync(Bot bot)
    {
        var town = await Town.OpenAsync(bot);
        var curator = await town.JoinsAsync(Town.Curator);
        await town.JoinsAsync(Town.Mentor);
        var mentee = await town.JoinsAsync(Town.Mentee);
        await curator.AnnouncesAsync(bot, "Отправить 2 людям");
        return (town, curator, mentee);
    }

    private static async Task<string> AsksAsync(Someone curator)
    {
        await curator.Presses("Файл CSV");
        curator.Sees("В файле есть имена, поэтому он не в чате");
        var address = curator.Newest("В файле есть имена").FindButton("Открыть страницу")!.Url!;
        return Address().Match(address).Groups[1].Value;
    }

    [GeneratedRegex(@"^https://mentor\.example(/file/[0-9a-f]{32})$")]
    private static partial Regex Address();
}
