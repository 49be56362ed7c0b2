using System.Net.Http.Json;
using System.Text.Json;
using Mentorship.Sandbox;

namespace Mentorship.Browser.Tests;

/// <summary>A server with two people and a bot whose every call the test makes itself: for what the service does rarely.</summary>
internal sealed class HandMadeBot : IAsyncDisposable
{
    public const long Anna = 1001, Boris = 1002;

    private static readonly SandboxOptions Options = new()
    {
        People =
        [
            new(Anna, "Анна", "Наставник", "ru", "i_one", "Europe/Moscow"), new(Boris, "Борис", "Куратор", "ru", "", "Europe/Samara"),
        ],
    };

    private readonly HttpClient _http = new();
    private SandboxServer _server;
    private long _offset;

    private HandMadeBot(SandboxServer server) => _server = server;

    public Uri Url => _server.PageUrl;

    public SandboxWorld World => _server.World;

    /// <summary>Both people have pressed Start already.</summary>
    public static async Task<HandMadeBot> StartAsync()
    {
        var bot = new HandMadeBot(await SandboxServer.StartAsync(Options, CancellationToken.None));
        await bot.World.SayAsync(Anna, "/start", CancellationToken.None);
        await bot.World.SayAsync(Boris, "/start", CancellationToken.None);
        await bot.UpdateAsync("message");
        await bot.UpdateAsync("message");
        return bot;
    }

    public ValueTask StopAsync() => _server.DisposeAsync();

    /// <summary>At the same address, remembering nothing.</summary>
    public async Task StartAgainAsync() =>
        _server = await SandboxServer.StartAsync(Options with { Url = _server.ApiUrl.ToString() }, CancellationToken.None);

    public Task<JsonElement> SendsAsync(object message) => CallAsync("sendMessage", message);

    public async Task<JsonElement> CallAsync(string method, object parameters)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(_server.ApiUrl, $"/bot{Options.Token}/{method}"), parameters);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.GetProperty("ok").GetBoolean(), answer.GetRawText());
        return answer.GetProperty("result");
    }

    /// <summary>The next update, which must be of this kind.</summary>
    public async Task<JsonElement> UpdateAsync(string kind)
    {
        var updates = await CallAsync("getUpdates", new { offset = _offset, limit = 1, timeout = 30 });
        var update = Assert.Single(updates.EnumerateArray());
        _offset = update.GetProperty("update_id").GetInt64() + 1;
        return update.GetProperty(kind);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
    }
}
