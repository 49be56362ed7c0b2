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
        var (near, nearPages) = await StartAsync(nearStore, server.ApiUrl.ToString());
        await using var _ = near;
        await server.World.WaitForAsync(world => world.Ledger.CallsOf("getWebhookInfo").Count > 0, CancellationToken.None);
        var (far, farPages) = await StartAsync(farStore, "http://127.0.0.1:1");
        await using var __ = far;
        using var http = new HttpClient();

        using var ready = await http.GetAsync(new Uri(nearPages, "health/ready"));
        using var notReady = await http.GetAsync(new Uri(farPages, "health/ready"));
        using var live = await http.GetAsync(new Uri(farPages, "health/live"));

        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK),
            (ready.StatusCode, notReady.StatusCode, live.StatusCode));
        var reasons = (await notReady.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reasons");
        Assert.Equal("Telegram has not answered yet", Assert.Single(reasons.EnumerateArray()).GetString());
    }

    [Fact]
    public async Task A_service_that_Telegram_does_not_bring_updates_to_says_so()
    {
        await using var store = await TestDatabase.SqliteAsync();
        await using var server = await SandboxServer.StartAsync(new SandboxOptions(), CancellationToken.None);
        server.World.Faults.Add(new Fault(FaultKind.ServerError) { Method = "setWebhook" });
        var (service, pages) = await StartAsync(store, server.ApiUrl.ToString(), new()
        {
            ["Telegram:Mode"] = "Webhook", ["Telegram:Webhook:Url"] = "https://bot.example.org/hook", ["Telegram:Webhook:SecretToken"] = "s-1",
        });
        await using var _ = service;
        await server.World.WaitForAsync(world => world.Ledger.CallsOf("setWebhook").Count > 0, CancellationToken.None);
        using var http = new HttpClient();

        using var answer = await http.GetAsync(new Uri(pages, "health/ready"));

        Assert.Contains("Telegram has not taken the webhook yet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<(WebApplication Service, Uri Pages)> StartAsync(
        TestDatabase store, string apiUrl, Dictionary<string, string?>? also = null)
    {
        var service = ServiceHost.Build(new Dictionary<string, string?>(also ?? [])
        {
            ["Telegram:Token"] = "1000001:sandbox", ["Telegram:ApiUrl"] = apiUrl,
            ["Storage:ConnectionString"] = store.ConnectionString, ["Listen:Url"] = "http://127.0.0.1:0",
        }, TimeProvider.System);
        await service.StartAsync();
        return (service, new Uri(service.Urls.First()));
    }
}
