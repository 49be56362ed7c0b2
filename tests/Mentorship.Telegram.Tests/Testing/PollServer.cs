using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Telegram.Tests;

/// <summary>Answers polls from a script, and hangs like an idle server when the script is at its end.</summary>
internal sealed class PollServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = [];
    private StandIn? _server;

    public StandIn Server => _server ?? throw new InvalidOperationException("The server has not started");

    public string WebhookUrl { get; set; } = "";

    public static async Task<PollServer> StartAsync(params Func<HttpContext, Task>[] script)
    {
        var polls = new PollServer();
        foreach (var step in script)
            polls._script.Enqueue(step);
        polls._server = await StandIn.StartAsync(polls.AnswerAsync);
        return polls;
    }

    public static Func<HttpContext, Task> Brings(params IEnumerable<string> updates) => http => http.SayAsync(200, Updates.Batch(updates));

    public static Func<HttpContext, Task> Says(int status, string body, string type = "application/json") =>
        http => http.SayAsync(status, body, type);

    /// <summary>The parameters of the next poll.</summary>
    public async Task<JsonElement> NextPollAsync() => JsonDocument.Parse((await Server.NextAsync("getUpdates")).Body).RootElement;

    public async Task<long?> NextOffsetAsync() =>
        (await NextPollAsync()).TryGetProperty("offset", out var offset) ? offset.GetInt64() : null;

    public async ValueTask DisposeAsync() => await Server.DisposeAsync();

    private Task AnswerAsync(Received call) => call.Method switch
    {
        "getMe" => call.Http.SayAsync(200, """{"ok":true,"result":{"id":1000001,"is_bot":true,"first_name":"Б","username":"b_bot"}}"""),
        "getWebhookInfo" => call.Http.SayAsync(200, $$"""{"ok":true,"result":{"url":"{{WebhookUrl}}"} }"""),
        "getUpdates" when call.Body.Contains("\"timeout\":0", StringComparison.Ordinal) => call.Http.SayAsync(200, Updates.Batch()),
        "getUpdates" => _script.TryDequeue(out var step) ? step(call.Http) : call.Http.HangAsync(),
        _ => call.Http.SayAsync(200, """{"ok":true,"result":true}"""),
    };
}
