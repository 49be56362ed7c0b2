using System.Text;
using Mentorship.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Telegram.Tests.Wire;

/// <summary>The way out through a proxy of the settings that wants a login.</summary>
public sealed class ProxyTests
{
    private const string Password = "p@ss:w0rd";
    private const string Written = "p%40ss%3Aw0rd";

    [Fact]
    public async Task The_login_of_the_address_is_given_to_the_proxy()
    {
        await using var proxy = await StandIn.StartAsync(AnswerAsync);
        await using var wired = Through($"http://anna:{Written}@{new Uri(proxy.Url).Authority}");

        Assert.Equal(new Delivery.Sent(5), await wired.SendAsync(Dispatches.Say("Здравствуйте")));
    }

    [Fact]
    public async Task A_login_that_the_proxy_refuses_is_a_call_that_was_not_made_and_stands_in_no_log()
    {
        await using var proxy = await StandIn.StartAsync(AnswerAsync);
        await using var wired = Through($"http://boris:{Written}@{new Uri(proxy.Url).Authority}");

        Assert.IsType<Delivery.NotSent>(await wired.SendAsync(Dispatches.Say("Здравствуйте")));

        Assert.NotEmpty(wired.Log.Lines);
        Assert.DoesNotContain(wired.Log.Lines, line =>
            line.Line.Contains(Password, StringComparison.Ordinal) || line.Line.Contains(Written, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_socks_proxy_gets_the_login_too()
    {
        await using var server = await StandIn.SayingAsync(200, """{"ok":true,"result":{"message_id":5}}""");
        using var proxy = new SocksProxy(server.Url);
        await using var wired = Through($"socks5://anna:{Written}@{proxy.Address}");

        Assert.Equal(new Delivery.Sent(5), await wired.SendAsync(Dispatches.Say("Здравствуйте")));

        Assert.Equal([("anna", Password)], proxy.Logins);
    }

    private static Wired Through(string proxy) =>
        new(new TelegramOptions { Token = Wired.Token, ApiUrl = "http://telegram.invalid", Proxy = proxy });

    private static Task AnswerAsync(Received call)
    {
        var login = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"anna:{Password}"))}";
        if (call.Http.Request.Headers.ProxyAuthorization == login)
            return call.Http.SayAsync(200, """{"ok":true,"result":{"message_id":5}}""");
        call.Http.Response.Headers.ProxyAuthenticate = "Basic realm=\"way out\"";
        return call.Http.SayAsync(407, "<html></html>", "text/html");
    }
}
