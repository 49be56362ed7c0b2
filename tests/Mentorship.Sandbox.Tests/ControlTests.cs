using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Mentorship.Sandbox.Tests;

public sealed class ControlTests : SandboxTest
{
    private readonly HandClock _clock = new();

    protected override SandboxOptions Options => base.Options with { Clock = _clock };

    [Fact]
    public async Task The_state_shows_people_chats_and_clock()
    {
        await SentAsync(Anna, "Добро пожаловать", Buttons(("Меню", "m")));

        var state = await GetAsync("state");

        var chat = state.GetProperty("chats")[0];
        Assert.Equal("Анна", chat.GetProperty("person").GetProperty("name").GetString());
        Assert.Equal("Меню", chat.GetProperty("messages")[1].GetProperty("buttons")[0][0].GetProperty("text").GetString());
        Assert.Equal(_clock.Now, state.GetProperty("clock").GetProperty("now").GetDateTimeOffset());
    }

    [Fact]
    public async Task A_whole_exchange_goes_over_the_control_endpoints()
    {
        var said = await SendAsync("chats/1001/say", new { text = "/start" });
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "a.1")));
        var pressing = SendAsync("chats/1001/press", new { messageId = id, button = "Беру" });
        await World.WaitForAsync(w => w.PendingUpdates == 3, Ct);
        var query = (await UpdatesAsync(0))[^1].GetProperty("callback_query").GetProperty("id").GetString();

        await ResultAsync("answerCallbackQuery", new { callback_query_id = query, text = "Готово" });

        Assert.Equal("/start", said.GetProperty("text").GetString());
        Assert.Equal("Готово", (await pressing).GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("photo", "image/png")]
    [InlineData("document", "text/plain")]
    [InlineData("voice", "audio/wav")]
    public async Task A_sample_can_be_sent_and_its_content_fetched(string kind, string type)
    {
        var sent = await SendAsync("chats/1001/send", new { kind, caption = "Смотрите" });

        using var content = await Http.GetAsync(Api($"files/{sent.GetProperty("file").GetProperty("id").GetString()}"), Ct);

        Assert.Equal(kind, sent.GetProperty("kind").GetString());
        Assert.Equal(type, content.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(await content.Content.ReadAsByteArrayAsync(Ct));
    }

    [Fact]
    public async Task Events_arrive_as_they_happen()
    {
        using var response = await Http.GetAsync(Api("events"), HttpCompletionOption.ResponseHeadersRead, Ct);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(Ct));

        await SendAsync("chats/1001/say", new { text = "Здравствуйте" });

        var lines = new List<string>();
        while (!lines.Contains("event: message"))
            lines.Add(await reader.ReadLineAsync(Ct) ?? throw new InvalidOperationException("The stream ended"));
        var happened = JsonDocument.Parse((await reader.ReadLineAsync(Ct))!["data: ".Length..]).RootElement;
        Assert.Equal("Здравствуйте", happened.GetProperty("subject").GetProperty("text").GetString());
        Assert.Equal(Anna, happened.GetProperty("chat").GetInt64());
    }

    [Fact]
    public async Task The_clock_jumps_to_what_is_planned_next()
    {
        _clock.Planned.Add(new PlannedMoment(_clock.Now.AddMinutes(30), "№ 219"));

        var view = await SendAsync("clock/next", new { });

        Assert.Equal(TimeSpan.FromMinutes(30), _clock.Passed);
        Assert.Equal(_clock.Now, view.GetProperty("now").GetDateTimeOffset());
    }

    [Fact]
    public async Task The_clock_never_goes_back()
    {
        var answer = await SendAsync("clock/advance", new { seconds = -1 });

        Assert.Equal("The clock only goes forward", answer.GetProperty("error").GetString());
    }

    [Fact]
    public async Task Faults_are_armed_shown_and_lifted()
    {
        await World.SayAsync(Anna, "/start", Ct);
        await SendAsync("faults", new { kind = "tooManyRequests", count = 2, retryAfterSeconds = 7 });
        var refusal = await RefusalAsync("sendMessage", new { chat_id = Anna, text = "1" });
        var armed = await GetAsync("faults");

        using var lifted = await Http.DeleteAsync(Api("faults"), Ct);

        Assert.Equal("429 Too Many Requests: retry after 7", refusal);
        Assert.Equal(1, armed[0].GetProperty("left").GetInt32());
        Assert.Empty(World.Faults.Armed);
    }

    [Fact]
    public async Task The_ledger_tells_what_was_called()
    {
        await SentAsync(Anna, "Привет");

        var call = (await GetAsync("ledger?method=sendMessage")).GetProperty("calls")[0];

        Assert.Equal(200, call.GetProperty("code").GetInt32());
        Assert.Equal("Привет", call.GetProperty("parameters").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("http://evil.example/")]
    [InlineData("http://127.0.0.1.evil.example/")]
    public async Task Pages_of_other_sites_are_refused_by_name(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Api("state"));
        request.Headers.Host = new Uri(host).Host;

        using var response = await Http.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Scripts_of_other_sites_are_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Api("chats/1001/block"));
        request.Headers.Add("Origin", "https://evil.example");

        using var response = await Http.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_is_refused()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("text", "x")]);

        using var response = await Http.PostAsync(Api("chats/1001/say"), form, Ct);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task The_page_is_served()
    {
        var page = await Http.GetStringAsync(Server.PageUrl, Ct);

        Assert.Contains("<html", page, StringComparison.Ordinal);
    }

    private Uri Api(string path) => new(Server.ApiUrl, $"/sandbox/api/{path}");

    private async Task<JsonElement> GetAsync(string path) => JsonDocument.Parse(await Http.GetStringAsync(Api(path), Ct)).RootElement;

    private async Task<JsonElement> SendAsync(string path, object body)
    {
        using var response = await Http.PostAsJsonAsync(Api(path), body, Ct);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).RootElement;
    }
}
