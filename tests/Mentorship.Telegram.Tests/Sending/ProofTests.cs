using System.Net;
using System.Net.Sockets;
using Mentorship.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>Only what is proven not to have left counts as not sent; everything else may have happened.</summary>
public sealed class ProofTests
{
    [Fact]
    public async Task A_server_that_is_not_there_was_sent_nothing()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        Assert.IsType<Delivery.NotSent>(await SentToAsync($"http://127.0.0.1:{port}"));
    }

    [Fact]
    public async Task A_name_that_does_not_resolve_was_sent_nothing() =>
        Assert.IsType<Delivery.NotSent>(await SentToAsync("http://nowhere.invalid"));

    [Fact]
    public async Task A_failed_handshake_was_sent_nothing()
    {
        await using var plain = await StandIn.SayingAsync(200, "{}");

        Assert.IsType<Delivery.NotSent>(await SentToAsync(plain.Url.Replace("http:", "https:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_reset_after_the_request_is_ambiguous()
    {
        await using var server = await StandIn.StartAsync(call =>
        {
            call.Http.Abort();
            return Task.CompletedTask;
        });

        Assert.IsType<Delivery.Ambiguous>(await SentToAsync(server));
    }

    [Fact]
    public async Task An_answer_cut_in_the_middle_is_ambiguous()
    {
        await using var server = await StandIn.StartAsync(async call =>
        {
            call.Http.Response.ContentLength = 1000;
            await call.Http.Response.WriteAsync("""{"ok":true,"result":{"message_id":1}}""");
            await call.Http.Response.Body.FlushAsync();
            call.Http.Abort();
        });

        Assert.IsType<Delivery.Ambiguous>(await SentToAsync(server));
    }

    [Fact]
    public async Task A_server_that_never_answers_is_ambiguous()
    {
        await using var server = await StandIn.StartAsync(call => call.Http.HangAsync());
        // Long enough for a busy machine to connect and write: what was not written is not ambiguous.
        await using var wired = new Wired(
            new TelegramOptions { Token = Wired.Token, ApiUrl = server.Url, SendTimeout = TimeSpan.FromSeconds(4) });

        Assert.IsType<Delivery.Ambiguous>(await wired.SendAsync(Dispatches.Say("Здравствуйте")));
    }

    [Fact]
    public async Task An_answer_without_end_is_given_up()
    {
        var megabyte = new byte[1024 * 1024];
        await using var server = await StandIn.StartAsync(async call =>
        {
            while (!call.Http.RequestAborted.IsCancellationRequested)
                await call.Http.Response.Body.WriteAsync(megabyte);
        });

        Assert.IsType<Delivery.Ambiguous>(await SentToAsync(server));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = await StandIn.StartAsync(call =>
        {
            call.Http.Response.Redirect("http://127.0.0.1:1/");
            return Task.CompletedTask;
        });

        Assert.Equal(new Delivery.Misconfigured("redirect"), await SentToAsync(server));
    }

    [Fact]
    public async Task Only_the_own_cancellation_escapes()
    {
        await using var server = await StandIn.StartAsync(call => call.Http.HangAsync());
        await using var wired = new Wired(server.Url);
        using var stop = new CancellationTokenSource();

        var sending = wired.Channel.DeliverAsync(Dispatches.Say("Здравствуйте"), stop.Token);
        await server.NextAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task A_chat_of_another_channel_is_refused_without_a_call()
    {
        await using var wired = new Wired("http://nowhere.invalid");

        var delivery = await wired.SendAsync(Dispatches.Say("Здравствуйте") with { Chat = "max:5" });

        Assert.Equal(new Delivery.Refused("content"), delivery);
    }

    private static Task<Delivery> SentToAsync(StandIn server) => SentToAsync(server.Url);

    private static async Task<Delivery> SentToAsync(string url)
    {
        await using var wired = new Wired(url);
        return await wired.SendAsync(Dispatches.Say("Здравствуйте"));
    }
}
