using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Scenarios;

public sealed class WebhookTests
{
    [Fact]
    public async Task Brought_by_webhook_a_word_is_answered_as_well()
    {
        var address = FreeAddress();
        await using var bot = await Bot.StartAsync(new ScenarioOptions { Settings = Webhook(address) });
        var stranger = bot.Stranger();

        await stranger.Says("/start");

        stranger.Sees("Вход по ссылке или коду от куратора школы");
        Assert.Empty(bot.World.Ledger.CallsOf("getUpdates"));
    }

    [Fact]
    public async Task A_store_that_does_not_write_is_told_on_the_health_page_and_to_the_administrator()
    {
        var address = FreeAddress();
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            KeepsService = true,
            Settings = new Dictionary<string, string?>(Webhook(address)) { ["Admin:AlarmChat"] = "1001" },
        });
        var stranger = bot.Stranger();
        await stranger.Says("/start");
        await RunAsync(bot, "alter table inbox rename to inbox_away");

        using var http = new HttpClient();
        using var update = new HttpRequestMessage(HttpMethod.Post, $"{address}/telegram") { Content = JsonContent.Create(new { update_id = 900 }) };
        update.Headers.Add("X-Telegram-Bot-Api-Secret-Token", "secret_1");
        using var refused = await http.SendAsync(update);
        var sick = await ReadyAsync(http, address);
        await RunAsync(bot, "alter table inbox_away rename to inbox");
        await stranger.Says("/start");
        var well = await ReadyAsync(http, address);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("the database does not write", sick, StringComparison.Ordinal);
        Assert.DoesNotContain("the database does not write", well, StringComparison.Ordinal);
        stranger.StillSees("хранилище не писало");
    }

    private static Dictionary<string, string?> Webhook(string address) => new()
    {
        ["Telegram:Mode"] = "Webhook", ["Telegram:Webhook:Url"] = $"{address}/telegram",
        ["Telegram:Webhook:SecretToken"] = "secret_1",
        ["Telegram:MessagesPerSecond"] = "0", ["Listen:Url"] = address,
    };

    private static async Task<string> ReadyAsync(HttpClient http, string address)
    {
        using var answer = await http.GetAsync(new Uri($"{address}/health/ready"));
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task RunAsync(Bot bot, string sql)
    {
        await using var database = bot.Store.Open();
        await database.RunAsync(unit => unit.ExecuteAsync(sql, null, CancellationToken.None), CancellationToken.None);
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
