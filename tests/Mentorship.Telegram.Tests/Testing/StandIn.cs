using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mentorship.Telegram.Tests;

/// <summary>One call as a server received it.</summary>
public sealed record Received(string Address, string Body, HttpContext Http)
{
    public string Method => Address.Split('/')[^1];
}

/// <summary>A server on the other side that does whatever the test says, over real HTTP.</summary>
public sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Received> _calls = Channel.CreateUnbounded<Received>();

    private StandIn(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    public static async Task<StandIn> StartAsync(Func<Received, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        var standIn = new StandIn(builder.Build());
        standIn._app.Run(http => standIn.ServeAsync(http, answer));
        await standIn._app.StartAsync();
        return standIn;
    }

    /// <summary>Answers every call alike.</summary>
    public static Task<StandIn> SayingAsync(int status, string body, string type = "application/json") =>
        StartAsync(call => call.Http.SayAsync(status, body, type));

    /// <summary>The next call, in the order of arrival.</summary>
    public async Task<Received> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        return await _calls.Reader.ReadAsync(patience.Token);
    }

    public async Task<Received> NextAsync(string method)
    {
        while (true)
        {
            if (await NextAsync() is var call && call.Method == method)
                return call;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext http, Func<Received, Task> answer)
    {
        using var reader = new StreamReader(http.Request.Body);
        var call = new Received($"{http.Request.Host}{http.Request.Path}", await reader.ReadToEndAsync(), http);
        _calls.Writer.TryWrite(call);
        await answer(call);
    }
}

internal static class StandInAnswers
{
    public static async Task SayAsync(this HttpContext http, int status, string body, string type = "application/json")
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        await http.Response.WriteAsync(body);
    }

    /// <summary>Never answers; ends with the caller.</summary>
    public static Task HangAsync(this HttpContext http) => Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted);
}
