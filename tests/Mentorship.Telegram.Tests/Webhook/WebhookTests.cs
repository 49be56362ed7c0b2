using System.Net;
using System.Text;
using System.Text.Json;
using Mentorship.Pipeline;
using Mentorship.Telegram.Webhook;
using NSubstitute;

namespace Mentorship.Telegram.Tests.Webhook;

public sealed class WebhookTests
{
    private const string Secret = "s-1_A";

    [Fact]
    public async Task An_update_is_answered_after_it_is_stored()
    {
        await using var site = await WebhookSite.StartAsync(Secret);

        using var answer = await site.PostAsync(Updates.Text("раз", 11), Secret);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var arrival = Assert.Single(await site.Inbox.NextAsync());
        Assert.Equal(new Arrival("tg:1000001", "11", "tg:1001", Updates.Text("раз", 11)), arrival);
    }

    [Fact]
    public async Task Unknown_kinds_are_stored_too()
    {
        await using var site = await WebhookSite.StartAsync(Secret);

        using var answer = await site.PostAsync("""{"update_id":12,"next_year":{}}""", Secret);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("tg:1000001:other", Assert.Single(await site.Inbox.NextAsync()).Lane);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("s-1_a")]
    [InlineData("s-1_A s-1_A")]
    public async Task Without_the_secret_nothing_is_read(string? secret)
    {
        await using var site = await WebhookSite.StartAsync(Secret);

        using var answer = await site.PostAsync(Updates.Text("раз", 11), secret);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.True(site.Inbox.IsEmpty);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_verbs_are_not_allowed(string verb)
    {
        await using var site = await WebhookSite.StartAsync(Secret);

        using var answer = await site.SendAsync(new HttpMethod(verb), content: null, Secret);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"message":{}}""")]
    [InlineData("""{"update_id":11,"message":NaN}""")]
    [InlineData("""{"update_id":11} trailing""")]
    public async Task What_is_no_update_is_refused(string body)
    {
        await using var site = await WebhookSite.StartAsync(Secret);

        using var answer = await site.PostAsync(body, Secret);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True(site.Inbox.IsEmpty);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_over_the_limit_is_refused_whether_announced_or_not(bool isAnnounced)
    {
        await using var site = await WebhookSite.StartAsync(Secret);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Updates.Text(new string('a', 1024 * 1024), 11)));

        using var answer = await site.SendAsync(HttpMethod.Post, content, Secret, isChunked: !isAnnounced);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task A_store_that_fails_makes_telegram_try_again()
    {
        await using var site = await WebhookSite.StartAsync(Secret);
        site.Inbox.Before = () => throw new IOException("The disk is full");

        using var answer = await site.PostAsync(Updates.Text("раз", 11), Secret);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task The_webhook_is_registered_with_its_secret_and_kinds()
    {
        await using var site = await WebhookSite.StartAsync(Secret);

        var call = JsonDocument.Parse(site.Registration.Body).RootElement;

        Assert.Equal((WebhookSite.Url, Secret), (call.GetProperty("url").GetString(), call.GetProperty("secret_token").GetString()));
        Assert.Equal(4, call.GetProperty("allowed_updates").GetArrayLength());
        Assert.False(call.TryGetProperty("drop_pending_updates", out _));
    }

    [Fact]
    public async Task A_server_that_is_away_is_asked_again_to_register()
    {
        var time = new ManualTime();
        var answers = new Queue<int>([502, 429, 200]);
        await using var server = await StandIn.StartAsync(call => call.Method is "getMe"
            ? call.Http.SayAsync(200, """{"ok":true,"result":{"id":5,"is_bot":true,"first_name":"Б"}}""")
            : call.Http.SayAsync(answers.Dequeue() is var status ? status : 0, status is 200
                ? """{"ok":true,"result":true}""" : """{"ok":false,"error_code":429,"parameters":{"retry_after":7}}"""));
        var options = new TelegramOptions
        {
            Token = Wired.Token, ApiUrl = server.Url, Mode = TelegramMode.Webhook,
            Webhook = new WebhookOptions { Url = WebhookSite.Url, SecretToken = Secret },
        };
        await using var running = await RunningPoller.StartAsync(options);

        Assert.IsType<WebhookRegistration>(running.Wired.Hosted);
        await server.NextAsync("setWebhook");
        await running.Time.PassesWaitOf(seconds: 1);
        await server.NextAsync("setWebhook");
        await running.Time.PassesWaitOf(seconds: 7);
        await server.NextAsync("setWebhook");
    }

    [Fact]
    public async Task A_refused_address_alarms_the_administrator()
    {
        await using var server = await StandIn.StartAsync(call => call.Method is "getMe"
            ? call.Http.SayAsync(200, """{"ok":true,"result":{"id":5,"is_bot":true,"first_name":"Б"}}""")
            : call.Http.SayAsync(400, """{"ok":false,"error_code":400,"description":"Bad Request: bad webhook"}"""));
        var options = new TelegramOptions
        {
            Token = Wired.Token, ApiUrl = server.Url, Mode = TelegramMode.Webhook,
            Webhook = new WebhookOptions { Url = WebhookSite.Url, SecretToken = Secret },
        };
        await using var running = await RunningPoller.StartAsync(options);

        await server.NextAsync("setWebhook");
        await running.Time.PassesWaitOf(seconds: 1);
        await server.NextAsync("setWebhook");

        running.Wired.Alarms.Received().Raise("channel", "webhook-400");
    }
}
