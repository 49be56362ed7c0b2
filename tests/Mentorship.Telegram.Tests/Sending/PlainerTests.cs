using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>A server that does not take a nicety gets the same words without it.</summary>
public sealed class PlainerTests
{
    [Fact]
    public async Task Refused_entities_are_left_out_once()
    {
        await using var server = await RefusingAsync("entities", "Bad Request: can't parse entities: byte offset 5");
        await using var wired = new Wired(server.Url);

        var delivery = await wired.SendAsync(Say(Bold("Здравствуйте")));

        Assert.IsType<Delivery.Sent>(delivery);
        Assert.Contains("entities", (await server.NextAsync()).Body, StringComparison.Ordinal);
        var plain = JsonDocument.Parse((await server.NextAsync()).Body).RootElement;
        Assert.Equal("Здравствуйте", plain.GetProperty("text").GetString());
        Assert.False(plain.TryGetProperty("entities", out _));
    }

    [Fact]
    public async Task A_text_refused_without_entities_is_not_sent_again()
    {
        await using var server = await StandIn.SayingAsync(400, Refusal("Bad Request: can't parse entities"));
        await using var wired = new Wired(server.Url);

        Assert.Equal(new Delivery.Refused("content"), await wired.SendAsync(Say(Bold("Здравствуйте"))));

        Assert.Equal(["sendMessage", "sendMessage"], [(await server.NextAsync()).Method, (await server.NextAsync()).Method]);
    }

    [Theory]
    [InlineData("Bad Request: field \\\"style\\\" is unknown")]
    [InlineData("Bad Request: can't parse reply keyboard markup JSON object")]
    public async Task Styles_that_a_server_does_not_know_are_left_out_from_then_on(string description)
    {
        await using var server = await RefusingAsync("style", description);
        await using var wired = new Wired(server.Url);
        var message = Say("Беру?", Press("Беру", Emphasis.Primary));

        var first = await wired.SendAsync(message);
        var second = await wired.SendAsync(message);

        Assert.Equal((new Delivery.Sent(1), new Delivery.Sent(1)), (first, second));
        Assert.Equal([true, false, false], await StylesOfThreeAsync(server));
        Assert.True(wired.Log.Has(4023));
    }

    [Fact]
    public async Task Bad_content_does_not_cost_the_styles_of_others()
    {
        await using var server = await RefusingAsync("плохо", "Bad Request: BUTTON_DATA_INVALID");
        await using var wired = new Wired(server.Url);

        var bad = await wired.SendAsync(Say("плохо", Press("Беру", Emphasis.Primary)));
        var good = await wired.SendAsync(Say("Хорошо", Press("Беру", Emphasis.Primary)));

        Assert.Equal((new Delivery.Refused("content"), new Delivery.Sent(1)), (bad, good));
        Assert.Equal([true, false, true], await StylesOfThreeAsync(server));
    }

    [Fact]
    public async Task A_lost_reply_does_not_cost_the_message()
    {
        await using var server = await RefusingAsync("reply_parameters", "Bad Request: message to be replied not found");
        await using var wired = new Wired(server.Url);

        Assert.Equal(new Delivery.Sent(1), await wired.SendAsync(Say("Ответ") with { ReplyTo = 5 }));
    }

    [Fact]
    public async Task An_ambiguous_send_is_never_tried_in_another_form()
    {
        await using var server = await StandIn.SayingAsync(502, "<html>can't parse entities</html>", "text/html");
        await using var wired = new Wired(server.Url);

        Assert.IsType<Delivery.Ambiguous>(await wired.SendAsync(Say(Bold("Здравствуйте"), Press("Беру", Emphasis.Primary))));

        await server.NextAsync();
        await wired.SendAsync(new Dispatch.DropKeys(Anna, 1));
        Assert.Equal("editMessageReplyMarkup", (await server.NextAsync()).Method);
    }

    private static Task<StandIn> RefusingAsync(string fragment, string description) => StandIn.StartAsync(call =>
        call.Body.Contains(fragment, StringComparison.Ordinal)
            ? call.Http.SayAsync(400, Refusal(description)) : call.Http.SayAsync(200, """{"ok":true,"result":{"message_id":1}}"""));

    private static string Refusal(string description) => $$"""{"ok":false,"error_code":400,"description":"{{description}}"}""";

    private static async Task<List<bool>> StylesOfThreeAsync(StandIn server)
    {
        var styles = new List<bool>();
        while (styles.Count < 3)
            styles.Add((await server.NextAsync()).Body.Contains("style", StringComparison.Ordinal));
        return styles;
    }
}
