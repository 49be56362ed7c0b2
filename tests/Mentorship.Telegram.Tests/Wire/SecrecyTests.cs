using Mentorship.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Telegram.Tests.Wire;

/// <summary>The token opens everything that the bot may see, so it is in no log, whatever goes wrong.</summary>
public sealed class SecrecyTests
{
    [Theory]
    [InlineData(200)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(502)]
    [InlineData(0)]
    public async Task The_token_is_never_logged(int status)
    {
        await using var server = await StandIn.StartAsync(call => AnswerAsync(call.Http, status));
        await using var wired = new Wired(server.Url, new ManualTime());

        await wired.SendAsync(Dispatches.Say("Здравствуйте"));
        await wired.Channel.AnswerPressAsync(Dispatches.Anna, "1", "Готово", CancellationToken.None);
        await wired.Hosted.StartAsync(CancellationToken.None);
        await server.NextAsync("getMe");
        await wired.Hosted.StopAsync(CancellationToken.None);

        Assert.DoesNotContain(wired.Log.Lines, line => line.Line.Contains("sandbox", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_go_through_the_proxy_of_the_settings()
    {
        await using var proxy = await StandIn.SayingAsync(200, """{"ok":true,"result":{"message_id":5}}""");
        await using var wired = new Wired(
            new TelegramOptions { Token = Wired.Token, ApiUrl = "http://telegram.invalid/api/", Proxy = proxy.Url });

        Assert.Equal(new Delivery.Sent(5), await wired.SendAsync(Dispatches.Say("Здравствуйте")));

        Assert.Equal("telegram.invalid/api/bot1000001:sandbox/sendMessage", (await proxy.NextAsync()).Address);
    }

    private static Task AnswerAsync(HttpContext http, int status)
    {
        if (status > 0)
            return http.SayAsync(status, $$"""{"ok":false,"error_code":{{status}},"description":"Said by a server"}""");
        http.Abort();
        return Task.CompletedTask;
    }
}
