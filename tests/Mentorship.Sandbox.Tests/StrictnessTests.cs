using System.Net;
using System.Text;
using System.Text.Json;

namespace Mentorship.Sandbox.Tests;

public sealed class StrictnessTests : SandboxTest
{
    [Theory]
    [InlineData("""{"chat_id":1001,"text":"а","colour":"red"}""", "\"colour\" is not known to sendMessage")]
    [InlineData("""{"chat_id":1001,"text":"а","ephemeral_message_parameters":{"user":1}}""", "\"user\" is not known")]
    [InlineData("""{"chat_id":1001}""", "\"text\" of sendMessage is missing")]
    [InlineData("""{"chat_id":1001,"text":5}""", "text: must be a string")]
    [InlineData("""{"chat_id":1001,"text":null}""", "text: must be a string")]
    [InlineData("""{"chat_id":true,"text":"а"}""", "chat_id")]
    [InlineData("""{"chat_id":1001,"text":"а","disable_notification":7}""", "disable_notification: must be a boolean")]
    [InlineData("""{"chat_id":1001,"text":"а","parse_mode":"html"}""", "parse_mode")]
    [InlineData("""{"chat_id":1001,"text":"а","entities":{}}""", "entities: must be an array")]
    [InlineData("""{"chat_id":1001,"text":"   "}""", "message text is empty")]
    [InlineData("""{"chat_id":9999,"text":"а"}""", "chat not found")]
    [InlineData("""{"chat_id":"@anna","text":"а"}""", "chat not found")]
    [InlineData("""{"chat_id":1001,"text":"а","reply_parameters":{"message_id":555}}""", "message to be replied not found")]
    [InlineData("[1]", "can't parse the request")]
    [InlineData("{\"chat_id\":", "can't parse the request")]
    public async Task A_wrong_message_is_refused_with_its_reason(string body, string reason)
    {
        await World.SayAsync(Anna, "/start", Ct);

        var answer = await RawAsync("sendMessage", body);

        Assert.Equal(400, answer.GetProperty("error_code").GetInt32());
        Assert.Contains(reason, answer.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[[{"text":"Да"}]]""", "exactly one action")]
    [InlineData("""[[{"text":"Да","callback_data":"1","url":"https://x.ru"}]]""", "exactly one action")]
    [InlineData("""[[{"text":"","callback_data":"1"}]]""", "text must be non-empty")]
    [InlineData("""[[{"text":"Да","callback_data":""}]]""", "0 bytes, allowed are 1..64")]
    [InlineData("""[[{"text":"Да","callback_data":"яяяяяяяяяяяяяяяяяяяяяяяяяяяяяяяяя"}]]""", "66 bytes, allowed are 1..64")]
    [InlineData("""[[{"text":"Да","callback_data":"1","style":"blue"}]]""", "\"blue\" is not one of the known values")]
    [InlineData("""[[{"text":"Да","callback_data":"1","color":"x"}]]""", "\"color\" is not known to InlineKeyboardButton")]
    [InlineData("""[[{"text":"Да","url":"nowhere"}]]""", "BUTTON_URL_INVALID")]
    [InlineData("""[{"text":"Да","callback_data":"1"}]""", "must be an array")]
    public async Task A_wrong_button_is_refused_with_its_reason(string rows, string reason)
    {
        await World.SayAsync(Anna, "/start", Ct);

        var answer = await RawAsync("sendMessage", $$$"""{"chat_id":1001,"text":"а","reply_markup":{"inline_keyboard":{{{rows}}}}}""");

        Assert.Contains(reason, answer.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_hundred_buttons_are_refused()
    {
        await World.SayAsync(Anna, "/start", Ct);
        var buttons = Buttons([.. Enumerable.Range(0, 101).Select(i => ($"{i}", $"{i}"))]);

        var refusal = await RefusalAsync("sendMessage", new { chat_id = Anna, text = "а", reply_markup = buttons });

        Assert.Equal("400 Bad Request: reply markup is too long", refusal);
    }

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public async Task A_text_has_at_most_4096_units(int length, bool fits)
    {
        await World.SayAsync(Anna, "/start", Ct);

        var answer = await CallAsync("sendMessage", new { chat_id = Anna, text = new string('я', length) });

        Assert.Equal(fits, answer.GetProperty("ok").GetBoolean());
    }

    [Fact]
    public async Task Markup_does_not_count_towards_the_length()
    {
        await World.SayAsync(Anna, "/start", Ct);

        await ResultAsync("sendMessage", new { chat_id = Anna, text = $"<b>{new string('я', 4096)}</b>", parse_mode = "HTML" });

        Assert.Equal(4096, World.Chat(Anna).LastOfBot!.Text!.Length);
    }

    [Theory]
    [InlineData(0, 1, null)]
    [InlineData(0, 3, null)]
    [InlineData(-1, 1, "incorrect offset")]
    [InlineData(0, 0, "incorrect length")]
    [InlineData(0, 4, "ends after the end of the text")]
    [InlineData(2, 1, "begins in a middle of a UTF-16 symbol")]
    [InlineData(0, 2, "ends in a middle of a UTF-16 symbol")]
    public async Task Entities_stay_inside_the_text_and_cut_no_symbol(int offset, int length, string? reason)
    {
        await World.SayAsync(Anna, "/start", Ct);

        var answer = await CallAsync("sendMessage",
            new { chat_id = Anna, text = "я😀", entities = new[] { new { type = "bold", offset, length } } });

        Assert.Equal(reason is null, answer.GetProperty("ok").GetBoolean());
        Assert.Contains(reason ?? "ok", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_toast_has_at_most_200_characters()
    {
        var refusal = await RefusalAsync("answerCallbackQuery", new { callback_query_id = "1", text = new string('я', 201) });

        Assert.Contains("201 characters, allowed are 0..200", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized()
    {
        using var response = await Http.GetAsync(new Uri(Server.ApiUrl, "/bot5:other/getMe"), Ct);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("""{"ok":false,"error_code":401,"description":"Unauthorized"}""", await response.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task An_unknown_method_is_not_found()
    {
        Assert.Equal("404 Not Found", await RefusalAsync("sendTelepathy", new { }));
    }

    [Fact]
    public async Task A_method_that_is_not_played_says_so()
    {
        var refusal = await RefusalAsync("sendDice", new { chat_id = Anna });

        Assert.Equal("501 Not Implemented: method sendDice is not played by this sandbox", refusal);
    }

    [Fact]
    public async Task The_methods_name_may_be_written_in_any_case()
    {
        Assert.Equal(1000001, (await ResultAsync("GETME", new { })).GetProperty("id").GetInt64());
    }

    private async Task<JsonElement> RawAsync(string method, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(UrlOf(method), content, Ct);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Ct)).RootElement;
    }
}
