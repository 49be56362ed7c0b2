using System.Text;
using Mentorship.Pipeline;
using Mentorship.Telegram.Webhook;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace Mentorship.Telegram.Tests;

/// <summary>A host in webhook mode, and Telegram knocking at it.</summary>
internal sealed class WebhookSite : IAsyncDisposable
{
    public const string Url = "https://bot.example.org/hooks/tg";

    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly StandIn _telegram;

    private WebhookSite(WebApplication app, StandIn telegram, KeptInbox inbox, Received registration)
    {
        (_app, _telegram, Inbox, Registration) = (app, telegram, inbox, registration);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public KeptInbox Inbox { get; }

    /// <summary>The call to setWebhook.</summary>
    public Received Registration { get; }

    public static async Task<WebhookSite> StartAsync(string secret)
    {
        var telegram = await StandIn.SayingAsync(
            200, """{"ok":true,"result":{"id":1000001,"is_bot":true,"first_name":"Б","username":"b_bot"}}""");
        var inbox = new KeptInbox();
        var app = Build(telegram.Url, secret, inbox);
        app.MapTelegramWebhook();
        await app.StartAsync();
        return new WebhookSite(app, telegram, inbox, await telegram.NextAsync("setWebhook"));
    }

    public Task<HttpResponseMessage> PostAsync(string body, string? secret) =>
        SendAsync(HttpMethod.Post, new StringContent(body, Encoding.UTF8, "application/json"), secret);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod verb, HttpContent? content, string? secret, bool isChunked = false)
    {
        using var request = new HttpRequestMessage(verb, "/hooks/tg") { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;
        request.Headers.ExpectContinue = true;
        if (secret is not null)
            request.Headers.TryAddWithoutValidation(WebhookEndpoint.SecretHeader, secret);
        return await _http.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _telegram.DisposeAsync();
    }

    private static WebApplication Build(string apiUrl, string secret, KeptInbox inbox)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telegram:Token"] = Wired.Token, ["Telegram:ApiUrl"] = apiUrl, ["Telegram:Mode"] = "Webhook",
            ["Telegram:Webhook:Url"] = Url, ["Telegram:Webhook:SecretToken"] = secret,
        });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IInbox>(inbox).AddSingleton(Substitute.For<IAlarms>());
        builder.Services.AddTelegram();
        return builder.Build();
    }
}
