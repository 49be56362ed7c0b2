using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using System.Text.Json;

namespace Mentorship.Sandbox.Tests;

public sealed class WebhookTests : SandboxTest, IAsyncLifetime
{
    private readonly Channel<Delivery> _deliveries = Channel.CreateUnbounded<Delivery>();
    private readonly WebApplication _bot = Build();
    private Func<Delivery, HttpContext, Task> _answer = (_, _) => Task.CompletedTask;

    public new async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _bot.Run(ReceiveAsync);
        await _bot.StartAsync(Ct);
    }

    public new async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task Updates_are_brought_with_the_secret_and_confirmed_by_2xx()
    {
        await SetAsync(new { url = Address, secret_token = "s3cret" });

        await World.SayAsync(Anna, "Привет", Ct);
        await World.WhenConfirmedAsync(Ct);

        var delivery = await NextAsync();
        Assert.Equal(("s3cret", "Привет"), (delivery.Secret, delivery.Update.GetProperty("message").GetProperty("text").GetString()));
        Assert.Equal(UpdateState.Confirmed, World.Ledger.Updates[0].State);
    }

    [Fact]
    public async Task What_waited_before_the_webhook_is_brought_too()
    {
        await World.SayAsync(Anna, "1", Ct);

        await SetAsync(new { url = Address });

        Assert.Equal("1", (await NextAsync()).Update.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_refused_update_is_brought_again_before_the_next_one()
    {
        var failures = 1;
        _answer = (_, http) => Task.FromResult(http.Response.StatusCode = failures-- > 0 ? 500 : 200);
        await SetAsync(new { url = Address });

        await World.SayAsync(Anna, "1", Ct);
        await World.SayAsync(Anna, "2", Ct);

        var texts = new List<string?>();
        for (var i = 0; i < 3; i++)
            texts.Add((await NextAsync()).Update.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(["1", "1", "2"], texts);
    }

    [Fact]
    public async Task One_chat_waits_while_another_goes_on()
    {
        var release = new TaskCompletionSource();
        _answer = (delivery, _) =>
            delivery.Update.GetRawText().Contains("медленно", StringComparison.Ordinal) ? release.Task : Task.CompletedTask;
        await SetAsync(new { url = Address });

        await World.SayAsync(Anna, "медленно", Ct);
        await World.SayAsync(Anna, "после", Ct);
        await World.SayAsync(Boris, "быстро", Ct);

        var seen = new[] { await NextAsync(), await NextAsync() }.Select(d =>
            d.Update.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(["быстро", "медленно"], seen.Order());
        release.SetResult();
        Assert.Equal("после", (await NextAsync()).Update.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_method_in_the_answer_is_carried_out()
    {
        _answer = (_, http) => http.Response.WriteAsync("""{"method":"sendMessage","chat_id":1001,"text":"Сразу"}""", Ct);
        await SetAsync(new { url = Address });

        await World.SayAsync(Anna, "/start", Ct);

        Assert.Equal("Сразу", (await World.WaitForAsync(Anna, m => m.FromBot, Ct)).Text);
    }

    [Fact]
    public async Task Polling_and_webhook_exclude_each_other()
    {
        var polling = RefusalAsync("getUpdates", new { offset = 1, timeout = 30 });
        await World.WaitForAsync(w => w.IsPolled, Ct);

        await SetAsync(new { url = Address });

        Assert.Equal("409 Conflict: terminated by setWebhook request", await polling);
        Assert.StartsWith("409 Conflict: can't use getUpdates method while webhook is active", await RefusalAsync("getUpdates", new { }),
            StringComparison.Ordinal);
        await ResultAsync("deleteWebhook", new { });
        Assert.Empty(await UpdatesAsync(0));
    }

    [Fact]
    public async Task Its_state_can_be_asked()
    {
        await SetAsync(new { url = Address, allowed_updates = "[\"message\"]", max_connections = 7 });

        var state = await ResultAsync("getWebhookInfo", new { });

        Assert.Null(BotApiSpec.TypeComplaint("WebhookInfo", state));
        Assert.Equal(("message", 7),
            (state.GetProperty("allowed_updates")[0].GetString(), state.GetProperty("max_connections").GetInt32()));
    }

    [Theory]
    [InlineData("http://example.org/hook")]
    [InlineData("nowhere")]
    public async Task An_address_outside_must_be_https(string url)
    {
        Assert.StartsWith("400 Bad Request: bad webhook", await RefusalAsync("setWebhook", new { url }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_has_few_letters()
    {
        Assert.Contains("only A-Z", await RefusalAsync("setWebhook", new { url = Address, secret_token = "секрет" }),
            StringComparison.Ordinal);
    }

    private string Address => _bot.Urls.First();

    private Task SetAsync(object parameters) => ResultAsync("setWebhook", parameters);

    private ValueTask<Delivery> NextAsync() => _deliveries.Reader.ReadAsync(Ct);

    private async Task ReceiveAsync(HttpContext http)
    {
        var update = await JsonDocument.ParseAsync(http.Request.Body, default, Ct);
        var delivery = new Delivery(http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString(), update.RootElement);
        await _deliveries.Writer.WriteAsync(delivery, Ct);
        await _answer(delivery, http);
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private sealed record Delivery(string Secret, JsonElement Update);
}
