using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Mentorship.Hosting.Tests.OtherServers;

/// <summary>A message as the other side keeps it.</summary>
internal sealed record Shown(long Id, string Text, JsonNode? Markup);

/// <summary>
/// A Bot API server that somebody else wrote: takes any parameters, answers with required fields only, knows few methods,
/// never waits for updates, closes every connection, and once finds a second poller. Nothing of it is shared with the sandbox.
/// </summary>
internal sealed class OtherServer : IAsyncDisposable
{
    private const long FirstUpdate = 5_000_000_000;

    private readonly Lock _gate = new();
    private readonly List<JsonObject> _updates = [];
    private readonly Dictionary<long, List<Shown>> _chats = [];
    private readonly List<string> _calls = [];
    private readonly WebApplication _app;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastUpdate = FirstUpdate;
    private long _lastMessage;

    private OtherServer(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    public IReadOnlyList<string> Calls
    {
        get { lock (_gate) return [.. _calls]; }
    }

    public static async Task<OtherServer> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        var server = new OtherServer(builder.Build());
        server._app.Run(server.ServeAsync);
        await server._app.StartAsync();
        return server;
    }

    public IReadOnlyList<Shown> Chat(long chat)
    {
        lock (_gate) return [.. _chats.GetValueOrDefault(chat) ?? []];
    }

    /// <summary>Queues an update; the number is given here.</summary>
    public void Queue(string update)
    {
        var queued = JsonNode.Parse(update)!.AsObject();
        lock (_gate)
        {
            queued["update_id"] = _lastUpdate++;
            _updates.Add(queued);
        }
        Changed();
    }

    public void Say(long person, string text) => Queue(
        $$$"""{"message":{"message_id":{{{NextMessage()}}},"date":1789456320,"from":{{{Person(person)}}},"chat":{"id":{{{person}}},"type":"private"},"text":{{{JsonSerializer.Serialize(text)}}}}}""");

    /// <summary>Presses by what is written on the button; the message itself is not repeated, as of one that is too old.</summary>
    public void Press(long person, string label)
    {
        var button = Chat(person).Reverse().SelectMany(Buttons).First(button => (string?)button["text"] == label);
        Queue($$$"""{"callback_query":{"id":"p{{{NextMessage()}}}","from":{{{Person(person)}}},"chat_instance":"x","data":{{{button["callback_data"]!.ToJsonString()}}}}}""");
    }

    /// <summary>Until what is asked has come about; the clock is moved meanwhile, for whoever waits for it.</summary>
    public async Task WaitAsync(Func<OtherServer, bool> come, Action moveClock)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            Task changed;
            lock (_gate) changed = _changed.Task;
            if (come(this)) return;
            moveClock();
            await Task.WhenAny(changed, Task.Delay(50, patience.Token));
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static IEnumerable<JsonNode> Buttons(Shown message) =>
        message.Markup?["inline_keyboard"]?.AsArray().SelectMany(row => row!.AsArray()).OfType<JsonNode>() ?? [];

    private static string Person(long id) => $$$"""{"id":{{{id}}},"is_bot":false,"first_name":"X"}""";

    private async Task ServeAsync(HttpContext http)
    {
        var method = http.Request.Path.Value!.Split('/')[^1];
        var call = await JsonNode.ParseAsync(http.Request.Body) as JsonObject ?? [];
        lock (_gate) _calls.Add(method);
        Changed();
        var (status, result) = Answer(method, call);
        http.Response.StatusCode = status;
        http.Response.Headers.Connection = "close";
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(status == 200
            ? $$$"""{"ok":true,"result":{{{result}}}}"""
            : $$$"""{"ok":false,"error_code":{{{status}}},"description":"{{{result}}}"}""", http.RequestAborted);
    }

    private (int Status, string Result) Answer(string method, JsonObject call) => method switch
    {
        "getMe" => (200, """{"id":42,"is_bot":true,"first_name":"B"}"""),
        "getUpdates" when Calls.Count(name => name == "getUpdates") == 1 =>
            (409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"),
        "getUpdates" => (200, Updates(call)),
        "sendMessage" => (200, Send(call)),
        "editMessageText" or "editMessageReplyMarkup" => (200, Edit(call)),
        "answerCallbackQuery" or "deleteWebhook" or "sendChatAction" => (200, "true"),
        _ => (404, "Not Found"),
    };

    /// <summary>Does not wait for more, whatever it is asked.</summary>
    private string Updates(JsonObject call)
    {
        var offset = (long?)call["offset"] ?? 0;
        lock (_gate)
        {
            _updates.RemoveAll(update => (long)update["update_id"]! < offset);
            return new JsonArray([.. _updates.Take(3).Select(update => update.DeepClone())]).ToJsonString();
        }
    }

    private string Send(JsonObject call)
    {
        var (chat, id) = ((long)call["chat_id"]!, NextMessage());
        lock (_gate)
        {
            if (!_chats.TryGetValue(chat, out var messages)) _chats[chat] = messages = [];
            messages.Add(new Shown(id, (string)call["text"]!, call["reply_markup"]?.DeepClone()));
        }
        Changed();
        return MessageOf(chat, id);
    }

    private string Edit(JsonObject call)
    {
        var (chat, id) = ((long)call["chat_id"]!, (long)call["message_id"]!);
        lock (_gate)
        {
            var at = _chats[chat].FindIndex(message => message.Id == id);
            _chats[chat][at] = new Shown(id, (string?)call["text"] ?? _chats[chat][at].Text, call["reply_markup"]?.DeepClone());
        }
        Changed();
        return MessageOf(chat, id);
    }

    private static string MessageOf(long chat, long id) => $$$"""{"message_id":{{{id}}},"date":1789456320,"chat":{"id":{{{chat}}},"type":"private"}}""";

    private long NextMessage() => Interlocked.Increment(ref _lastMessage);

    private void Changed()
    {
        TaskCompletionSource before;
        lock (_gate) (before, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        before.TrySetResult();
    }
}
