using System.Text.Json;

namespace Mentorship.Sandbox.Tests;

public sealed class EncodingTests : SandboxTest
{
    [Fact]
    public async Task A_call_may_come_in_the_query()
    {
        await World.SayAsync(Anna, "/start", Ct);

        var answer = await Http.GetStringAsync(new Uri($"{UrlOf("sendMessage")}?chat_id=1001&text=Привет"), Ct);

        Assert.True(JsonDocument.Parse(answer).RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal("Привет", World.Chat(Anna).LastOfBot!.Text);
    }

    [Theory]
    [InlineData("""{"chat_id":1001,"text":"\ud83d"}""")]
    [InlineData("""{"chat_id":1001,"text":"5","reply_markup":{"inline_keyboard":[[{"text":"\udc4d","callback_data":"1"}]]}}""")]
    [InlineData("""{"chat_id":1001,"text":"5","\ud83d":1}""")]
    [InlineData("""{"chat_id":1001,"text":"5","reply_markup":"{\"inline_keyboard\":[[{\"text\":\"\\udc4d\",\"callback_data\":\"1\"}]]}"}""")]
    public async Task Half_of_a_sign_is_no_text(string body)
    {
        await World.SayAsync(Anna, "/start", Ct);
        using var json = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var response = await Http.PostAsync(UrlOf("sendMessage"), json, Ct);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(World.Chat(Anna).LastOfBot);
    }

    [Fact]
    public async Task Half_of_a_sign_is_no_text_in_a_form_either()
    {
        await World.SayAsync(Anna, "/start", Ct);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["chat_id"] = "1001", ["text"] = "5",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"\udc4d","callback_data":"1"}]]}""",
        });

        using var response = await Http.PostAsync(UrlOf("sendMessage"), form, Ct);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(World.Chat(Anna).LastOfBot);
    }

    [Fact]
    public async Task A_call_may_come_as_a_form_with_json_inside()
    {
        await World.SayAsync(Anna, "/start", Ct);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["chat_id"] = "1001", ["text"] = "5", ["disable_notification"] = "true",
            ["reply_markup"] = """{"inline_keyboard":[[{"text":"Да","callback_data":"1"}]]}""",
        });

        using var response = await Http.PostAsync(UrlOf("sendMessage"), form, Ct);

        var seen = World.Chat(Anna).LastOfBot!;
        Assert.Equal(("5", true, "Да"), (seen.Text, seen.Silent, seen.Buttons[0][0].Text));
    }

    [Fact]
    public async Task Numbers_and_objects_may_come_as_strings_inside_json()
    {
        var id = await SentAsync(Anna, "Было");

        await ResultAsync("editMessageText",
            new { chat_id = "1001", message_id = $"{id}", text = "Стало", reply_markup = """{"inline_keyboard":[]}""" });

        Assert.Equal("Стало", World.Chat(Anna).LastOfBot!.Text);
    }

    [Fact]
    public async Task A_broken_object_in_a_form_is_refused()
    {
        await World.SayAsync(Anna, "/start", Ct);
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["chat_id"] = "1001", ["text"] = "а", ["reply_markup"] = "{" });

        using var response = await Http.PostAsync(UrlOf("sendMessage"), form, Ct);

        Assert.Equal(400, (int)response.StatusCode);
    }
}
