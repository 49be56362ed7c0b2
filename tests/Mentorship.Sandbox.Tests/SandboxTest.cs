using System.Net.Http.Json;
using System.Text.Json;

namespace Mentorship.Sandbox.Tests;

/// <summary>A server of its own for each test, and a bot that speaks to it over real HTTP.</summary>
public abstract class SandboxTest : IAsyncLifetime
{
    protected const long Anna = 1001, Boris = 1002, Stranger = 9999;

    private SandboxServer? _server;

    protected HttpClient Http { get; } = new();

    protected SandboxServer Server => _server ?? throw new InvalidOperationException("The server starts before each test");

    protected SandboxWorld World => Server.World;

    protected static CancellationToken Ct => CancellationToken.None;

    protected virtual SandboxOptions Options => new()
    {
        People = [new(Anna, "Анна", "mentee", "ru", ""), new(Boris, "Борис", "mentor", "ru", "code")],
    };

    public async Task InitializeAsync() => _server = await SandboxServer.StartAsync(Options, Ct);

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }

    protected Uri UrlOf(string method) => new(Server.ApiUrl, $"/bot{Options.Token}/{method}");

    protected Task<HttpResponseMessage> PostAsync(string method, object parameters) => Http.PostAsJsonAsync(UrlOf(method), parameters, Ct);

    /// <summary>The whole answer of a call, refused or not.</summary>
    protected async Task<JsonElement> CallAsync(string method, object parameters)
    {
        using var response = await PostAsync(method, parameters);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).RootElement;
    }

    /// <summary>The result of a call that must succeed.</summary>
    protected async Task<JsonElement> ResultAsync(string method, object parameters)
    {
        var answer = await CallAsync(method, parameters);
        Assert.True(answer.GetProperty("ok").GetBoolean(), answer.GetRawText());
        return answer.GetProperty("result");
    }

    /// <summary>The description of a call that must be refused.</summary>
    protected async Task<string> RefusalAsync(string method, object parameters)
    {
        var answer = await CallAsync(method, parameters);
        Assert.False(answer.GetProperty("ok").GetBoolean(), answer.GetRawText());
        return $"{answer.GetProperty("error_code")} {answer.GetProperty("description")}";
    }

    protected async Task<List<JsonElement>> UpdatesAsync(long offset, int timeout = 0) =>
        [.. (await ResultAsync("getUpdates", new { offset, timeout })).EnumerateArray()];

    /// <summary>A message of the bot to somebody who has pressed Start.</summary>
    protected async Task<long> SentAsync(long chat, string text, object? markup = null)
    {
        await World.SayAsync(chat, "/start", Ct);
        var result = markup is null
            ? await ResultAsync("sendMessage", new { chat_id = chat, text })
            : await ResultAsync("sendMessage", new { chat_id = chat, text, reply_markup = markup });
        return result.GetProperty("message_id").GetInt64();
    }

    protected static object Buttons(params (string Text, string Data)[] buttons) =>
        new { inline_keyboard = buttons.Select(b => new[] { new { text = b.Text, callback_data = b.Data } }).ToArray() };
}
