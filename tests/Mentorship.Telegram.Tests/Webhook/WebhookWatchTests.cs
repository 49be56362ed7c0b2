using System.Globalization;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using Mentorship.Telegram.Webhook;
using NSubstitute;

namespace Mentorship.Telegram.Tests.Webhook;

/// <summary>Once the webhook is set nobody tells us that it is lost or does not work: it is looked at every five minutes.</summary>
public sealed class WebhookWatchTests
{
    private const int Look = 300;
    private const string Secret = "s-1_A";

    private static CancellationToken Ct => CancellationToken.None;

    [Theory]
    [InlineData("deleteWebhook")]
    [InlineData("setWebhook?url=https://elsewhere.example.org/hook")]
    public async Task A_webhook_that_another_program_took_is_set_again_and_told(string taken)
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions(), Ct);
        await using var running = await RunningPoller.StartAsync(Options(server.ApiUrl.ToString()));
        await running.Time.PassesWaitOf(Look);
        await server.World.WaitForAsync(world => world.Ledger.CallsOf("getWebhookInfo").Count == 1, Ct);
        using var http = new HttpClient();

        using var answer = await http.GetAsync($"{server.ApiUrl}bot{Wired.Token}/{taken}");
        Assert.True(answer.IsSuccessStatusCode);
        await running.Time.PassesWaitOf(Look);
        await server.World.WaitForAsync(world => OursAgain(world), Ct);

        running.Wired.Alarms.Received(1).Raise("conflict", "webhook-replaced");
        await running.Time.PassesWaitOf(Look);
        Assert.True(running.Wired.Get<WebhookHealth>().IsSet);
    }

    [Fact]
    public async Task A_webhook_that_is_ours_is_looked_at_and_left_alone()
    {
        await using var telegram = new Told();
        await using var running = await telegram.WatchedAsync();

        for (var look = 0; look < 3; look++) await telegram.TellAsync(running, Account());

        Assert.Null(running.Wired.Get<WebhookHealth>().Trouble);
        Assert.Equal(1, telegram.Registrations);
        Assert.Empty(running.Wired.Alarms.ReceivedCalls());
    }

    [Fact]
    public async Task Failures_of_the_server_to_reach_us_are_told_until_something_comes()
    {
        await using var telegram = new Told();
        await using var running = await telegram.WatchedAsync();
        var health = running.Wired.Get<WebhookHealth>();

        await telegram.TellAsync(running, Account(failed: running.Time.GetUtcNow().AddSeconds(Look - 60)));
        Assert.Equal("errors", health.Trouble);
        running.Wired.Alarms.Received(1).Raise("channel", "webhook-errors");
        health.Taken();
        Assert.Null(health.Trouble);
        await telegram.TellAsync(running, Account(failed: running.Time.GetUtcNow().AddSeconds(-60)));

        Assert.Null(health.Trouble);
    }

    [Fact]
    public async Task While_nothing_can_be_brought_nobody_is_heard()
    {
        await using var telegram = new Told();
        await using var running = await telegram.WatchedAsync();
        var hearing = running.Wired.Get<Hearing>();

        await telegram.TellAsync(running, Account());
        var lastHeard = running.Time.GetUtcNow();
        Assert.Null(hearing.SilentSince);
        for (var look = 0; look < 2; look++)
            await telegram.TellAsync(running, Account(failed: running.Time.GetUtcNow().AddSeconds(Look - 60)));
        Assert.Equal(lastHeard, hearing.SilentSince);
        await telegram.TellAsync(running, Account());

        Assert.Null(hearing.SilentSince);
    }

    [Fact]
    public async Task Until_the_server_takes_the_webhook_nobody_is_heard()
    {
        await using var telegram = new Told { IsRefusing = true };
        await using var running = await telegram.WatchedAsync();
        var hearing = running.Wired.Get<Hearing>();

        await running.Time.IsWaitedOn();
        Assert.Equal(running.Time.GetUtcNow(), hearing.SilentSince);
        Assert.Equal("refused", running.Wired.Get<WebhookHealth>().Trouble);
    }

    [Fact]
    public async Task A_failure_of_long_ago_is_no_news()
    {
        await using var telegram = new Told();
        await using var running = await telegram.WatchedAsync();

        await telegram.TellAsync(running, Account(failed: running.Time.GetUtcNow().AddSeconds(-1)));

        Assert.Null(running.Wired.Get<WebhookHealth>().Trouble);
    }

    [Fact]
    public async Task Updates_that_wait_from_look_to_look_while_none_comes_are_told()
    {
        await using var telegram = new Told();
        await using var running = await telegram.WatchedAsync();
        var health = running.Wired.Get<WebhookHealth>();

        await telegram.TellAsync(running, Account(waiting: 2));
        Assert.Null(health.Trouble);
        health.Taken();
        await telegram.TellAsync(running, Account(waiting: 3));
        Assert.Null(health.Trouble);
        await telegram.TellAsync(running, Account(waiting: 5));

        Assert.Equal("waiting", health.Trouble);
        running.Wired.Alarms.Received(1).Raise("channel", "webhook-waiting");
    }

    [Fact]
    public async Task A_token_that_is_refused_from_some_day_on_is_told_and_asked_for_again()
    {
        await using var telegram = new Told();
        await using var running = await telegram.WatchedAsync();

        await running.Time.IsWaitedOn();
        telegram.IsRefusing = true;
        await running.Time.PassesWaitOf(Look);
        await telegram.Server.NextAsync("getWebhookInfo");
        await running.Time.IsWaitedOn();
        Assert.Equal("refused", running.Wired.Get<WebhookHealth>().Trouble);
        running.Wired.Alarms.Received().Raise("channel", "webhook-401");
        telegram.IsRefusing = false;
        await running.Time.PassesWaitOf(seconds: 1);
        await running.Time.PassesWaitOf(Look);

        Assert.Null(running.Wired.Get<WebhookHealth>().Trouble);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    public async Task What_the_server_has_told_stands_while_it_does_not_answer_the_question(int status)
    {
        await using var telegram = new Told();
        await using var running = await telegram.WatchedAsync();
        await telegram.TellAsync(running, Account(failed: running.Time.GetUtcNow().AddSeconds(Look - 60)));
        var since = running.Wired.Get<Hearing>().SilentSince;

        telegram.Status = status;
        await telegram.TellAsync(running, "{}");

        Assert.Equal("errors", running.Wired.Get<WebhookHealth>().Trouble);
        Assert.Equal(since, running.Wired.Get<Hearing>().SilentSince);
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_question_is_well_again_once_it_answers()
    {
        await using var telegram = new Told { Answer = """{"ok":false,"error_code":404,"description":"Not Found"}""", Status = 404 };
        await using var running = await telegram.WatchedAsync();

        await running.Time.IsWaitedOn();
        telegram.IsRefusing = true;
        await running.Time.PassesWaitOf(Look);
        await telegram.Server.NextAsync("getWebhookInfo");
        await running.Time.IsWaitedOn();
        Assert.NotNull(running.Wired.Get<Hearing>().SilentSince);
        telegram.IsRefusing = false;
        await running.Time.PassesWaitOf(seconds: 1);
        await running.Time.IsWaitedOn();

        Assert.Null(running.Wired.Get<WebhookHealth>().Trouble);
        Assert.Null(running.Wired.Get<Hearing>().SilentSince);
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_question_is_not_blamed()
    {
        await using var telegram = new Told { Answer = """{"ok":false,"error_code":404,"description":"Not Found"}""", Status = 404 };
        await using var running = await telegram.WatchedAsync();

        await running.Time.PassesWaitOf(Look);
        await running.Time.PassesWaitOf(Look);

        Assert.Null(running.Wired.Get<WebhookHealth>().Trouble);
        Assert.Null(running.Wired.Get<Hearing>().SilentSince);
        Assert.Equal(1, telegram.Registrations);
        Assert.Empty(running.Wired.Alarms.ReceivedCalls());
    }

    private static bool OursAgain(SandboxWorld world) =>
        world.Ledger.CallsOf("setWebhook") is [.., var last] calls && calls.Count > 1
        && last.Parameters.GetProperty("url").GetString() == WebhookSite.Url;

    private static string Account(long waiting = 0, DateTimeOffset? failed = null)
    {
        var error = failed is { } at
            ? string.Create(CultureInfo.InvariantCulture, $$""","last_error_date":{{at.ToUnixTimeSeconds()}}""") : "";
        return $$$"""{"ok":true,"result":{"url":"{{{WebhookSite.Url}}}","pending_update_count":{{{waiting}}}{{{error}}}}}""";
    }

    private static TelegramOptions Options(string apiUrl) => new()
    {
        Token = Wired.Token, ApiUrl = apiUrl, Mode = TelegramMode.Webhook,
        Webhook = new WebhookOptions { Url = WebhookSite.Url, SecretToken = Secret },
    };

    /// <summary>A server that takes the webhook and gives whatever account of it the test wants.</summary>
    private sealed class Told : IAsyncDisposable
    {
        private StandIn? _server;
        private int _registrations;

        public string Answer { get; set; } = Account();

        public int Status { get; set; } = 200;

        public bool IsRefusing { get; set; }

        public int Registrations => Volatile.Read(ref _registrations);

        public StandIn Server => _server!;

        public async Task<RunningPoller> WatchedAsync()
        {
            _server = await StandIn.StartAsync(AnswerAsync);
            return await RunningPoller.StartAsync(Options(_server.Url));
        }

        /// <summary>Ends when the account has been judged: the next look is planned then.</summary>
        public async Task TellAsync(RunningPoller running, string account)
        {
            Answer = account;
            await running.Time.PassesWaitOf(Look);
            await Server.NextAsync("getWebhookInfo");
            await running.Time.IsWaitedOn();
        }

        public ValueTask DisposeAsync() => Server.DisposeAsync();

        private Task AnswerAsync(Received call)
        {
            if (call.Method is "setWebhook") Interlocked.Increment(ref _registrations);
            return (call.Method, IsRefusing) switch
            {
                (_, true) => call.Http.SayAsync(401, """{"ok":false,"error_code":401,"description":"Unauthorized"}"""),
                ("getMe", _) => call.Http.SayAsync(200, """{"ok":true,"result":{"id":5,"is_bot":true,"first_name":"Б"}}"""),
                ("getWebhookInfo", _) => call.Http.SayAsync(Status, Answer),
                _ => call.Http.SayAsync(200, """{"ok":true,"result":true}"""),
            };
        }
    }
}
