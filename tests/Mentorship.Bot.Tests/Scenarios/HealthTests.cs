using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.AspNetCore.Builder;

namespace Mentorship.Hosting.Tests.Scenarios;

public sealed class HealthTests
{
    [Fact]
    public async Task A_service_that_reaches_Telegram_is_ready_and_one_that_does_not_says_why()
    {
        await using var nearStore = await TestDatabase.SqliteAsync();
        await using var farStore = await TestDatabase.SqliteAsync();
        await using var server = await SandboxServer.StartAsync(new SandboxOptions(), CancellationToken.None);
        await using var near = await StartAsync(nearStore, server.ApiUrl.ToString());
        await server.World.WaitForAsync(world => world.Ledger.CallsOf("getWebhookInfo").Count > 0, CancellationToken.None);
        await using var far = await StartAsync(farStore, "http://127.0.0.1:1");
        using var http = new HttpClient();

        using var ready = await http.GetAsync(new Uri(near.Pages, "health/ready"));
        using var notReady = await http.GetAsync(new Uri(far.Pages, "health/ready"));
        using var live = await http.GetAsync(new Uri(far.Pages, "health/live"));

        Assert.Contains("gauge", await http.GetStringAsync(new Uri(far.Pages, "metrics")), StringComparison.Ordinal);
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK),
            (ready.StatusCode, notReady.StatusCode, live.StatusCode));
        var reasons = (await notReady.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reasons");
        Assert.Equal("Telegram has not answered yet", Assert.Single(reasons.EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData(FaultKind.Silence, "Telegram has not taken the webhook yet")]
    [InlineData(FaultKind.ServerError, "Telegram cannot be reached")]
    public async Task A_service_that_Telegram_does_not_bring_updates_to_says_so(FaultKind kind, string reason)
    {
        await using var store = await TestDatabase.SqliteAsync();
        await using var server = await SandboxServer.StartAsync(new SandboxOptions(), CancellationToken.None);
        server.World.Faults.Add(new Fault(kind) { Method = "setWebhook" });
        await using var service = await StartAsync(store, server.ApiUrl.ToString(), Webhook("https://bot.example.org/hook"));
        await server.World.WaitForAsync(world => world.Ledger.CallsOf("setWebhook").Count > 0, CancellationToken.None);

        var told = await ReasonsAsync(service, reasons => reasons.Contains(reason));

        Assert.Equal([reason], told);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("wrong/", "")]
    [InlineData("", "Webhook")]
    public async Task A_token_that_is_refused_is_named(string path, string mode)
    {
        await using var store = await TestDatabase.SqliteAsync();
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Token = "1000001:another" }, CancellationToken.None);
        await using var service = await StartAsync(
            store, new Uri(server.ApiUrl, path).ToString(), mode is "" ? null : Webhook("https://bot.example.org/hook"));

        var told = await ReasonsAsync(service, reasons => reasons is not ["Telegram has not answered yet"]);

        Assert.Equal(["Telegram refuses the token"], told);
    }

    [Fact]
    public async Task A_webhook_at_which_Telegram_does_not_find_the_service_is_told_within_minutes()
    {
        var time = new ManualTime(DateTimeOffset.UtcNow);
        await using var store = await TestDatabase.SqliteAsync();
        await using var server = await SandboxServer.StartAsync(
            new SandboxOptions { People = [new DemoPerson(1001, "Анна", "", "ru", "")] }, CancellationToken.None);
        await using var service = await StartAsync(store, server.ApiUrl.ToString(), Webhook("http://127.0.0.1:1/hook"), time);
        await ReasonsAsync(service, reasons => reasons is []);

        await server.World.SayAsync(1001, "/start", CancellationToken.None);
        var told = await ReasonsAsync(service, reasons =>
        {
            if (reasons is []) time.Advance(TimeSpan.FromMinutes(1));
            return reasons is not [];
        });

        Assert.Equal(["Telegram cannot bring updates to the webhook"], told);
    }

    private static Dictionary<string, string?> Webhook(string url) => new()
    {
        ["Telegram:Mode"] = "Webhook", ["Telegram:Webhook:Url"] = url, ["Telegram:Webhook:SecretToken"] = "s-1",
    };

    /// <summary>Asks until the page says what is waited for.</summary>
    private static async Task<List<string?>> ReasonsAsync(Running service, Predicate<List<string?>> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var http = new HttpClient();
        while (true)
        {
            using var page = await http.GetAsync(new Uri(service.Pages, "health/ready"), patience.Token);
            var body = await page.Content.ReadFromJsonAsync<JsonElement>(patience.Token);
            var reasons = body.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()).ToList();
            if (isIt(reasons)) return reasons;
        }
    }

    private static async Task<Running> StartAsync(
        TestDatabase store, string apiUrl, Dictionary<string, string?>? also = null, TimeProvider? time = null)
    {
        var service = ServiceHost.Build(new Dictionary<string, string?>(also ?? [])
        {
            ["Telegram:Token"] = "1000001:sandbox", ["Telegram:ApiUrl"] = apiUrl,
            ["Storage:ConnectionString"] = store.ConnectionString, ["Listen:Url"] = "http://127.0.0.1:0",
        }, time ?? TimeProvider.System);
        await service.StartAsync();
        return new Running(service);
    }

    /// <summary>Stopped before it is disposed of: otherwise its timers go on and complain of what is gone.</summary>
    private sealed class Running(WebApplication service) : IAsyncDisposable
    {
        public Uri Pages { get; } = new(service.Urls.First());

        public async ValueTask DisposeAsync()
        {
            await service.StopAsync(CancellationToken.None);
            await service.DisposeAsync();
        }
    }
}
