using System.Net;
using System.Net.Sockets;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Scenarios;

public sealed class WebhookTests
{
    [Fact]
    public async Task Brought_by_webhook_a_word_is_answered_as_well()
    {
        var address = FreeAddress();
        await using var bot = await Bot.StartAsync(new ScenarioOptions
        {
            Settings = new Dictionary<string, string?>
            {
                ["Telegram:Mode"] = "Webhook", ["Telegram:Webhook:Url"] = $"{address}/telegram",
                ["Telegram:Webhook:SecretToken"] = "secret_1",
                ["Telegram:MessagesPerSecond"] = "0", ["Listen:Url"] = address,
            },
        });
        var stranger = bot.Stranger();

        await stranger.Says("/start");

        stranger.Sees("Вход по ссылке или коду от куратора школы");
        Assert.Empty(bot.World.Ledger.CallsOf("getUpdates"));
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://{listener.LocalEndpoint}";
    }
}
