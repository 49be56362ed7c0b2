using Mentorship.Pipeline;

namespace Mentorship.Telegram.Tests.Sending;

public sealed class ErrorClassTests
{
    private const string Html = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user")]
    [InlineData(403, "Forbidden: user is deactivated")]
    [InlineData(403, "Forbidden: bot can't initiate conversation with a user")]
    [InlineData(403, "Forbidden: bot was kicked from the group chat")]
    [InlineData(400, "Bad Request: chat not found")]
    [InlineData(400, "Bad Request: PEER_ID_INVALID")]
    public async Task A_closed_chat_makes_the_person_unreachable(int code, string description) =>
        Assert.IsType<Delivery.Unreachable>(await RefusedAsync(code, description));

    [Theory]
    [InlineData(403, "Forbidden: user is deactivated", true)]
    [InlineData(400, "Bad Request: INPUT_USER_DEACTIVATED", true)]
    [InlineData(403, "Forbidden: bot was blocked by the user", false)]
    public async Task A_deleted_account_never_comes_back(int code, string description, bool isForGood) =>
        Assert.Equal(new Delivery.Unreachable(isForGood), await RefusedAsync(code, description));

    [Theory]
    [InlineData("Bad Request: message to edit not found")]
    [InlineData("Bad Request: message to copy not found")]
    [InlineData("Bad Request: message can't be edited")]
    [InlineData("Bad Request: MESSAGE_ID_INVALID")]
    [InlineData("Bad Request: message thread not found")]
    public async Task A_message_that_is_no_longer_there_is_gone(string description) =>
        Assert.IsType<Delivery.Gone>(await RefusedAsync(400, description));

    [Theory]
    [InlineData("Bad Request: VOICE_MESSAGES_FORBIDDEN", "voice-forbidden")]
    [InlineData("Bad Request: message text is empty", "content")]
    [InlineData("Bad Request: BUTTON_DATA_INVALID", "content")]
    [InlineData("Bad Request: a reason that nobody has seen yet", "content")]
    [InlineData("Bad Request: message is too long", "too-long")]
    [InlineData("Bad Request: MEDIA_CAPTION_TOO_LONG", "too-long")]
    [InlineData("Bad Request: wrong file identifier/HTTP URL specified", "bad-file")]
    [InlineData("Bad Request: file is too big", "bad-file")]
    public async Task A_refusal_of_content_has_a_stable_word(string description, string reason) =>
        Assert.Equal(new Delivery.Refused(reason) { IsTheirs = reason is "voice-forbidden" or "bad-file" }, await RefusedAsync(400, description));

    [Theory]
    [InlineData(401, "Unauthorized", "unauthorized")]
    [InlineData(404, "Not Found", "not-found")]
    [InlineData(409, "Conflict: terminated by other getUpdates request", "conflict")]
    [InlineData(421, "Misdirected Request", "wrong-server")]
    public async Task A_wrong_token_or_address_is_a_fault_of_the_settings(int code, string description, string reason) =>
        Assert.Equal(new Delivery.Misconfigured(reason), await RefusedAsync(code, description));

    [Theory]
    [InlineData(500, "application/json", """{"ok":false,"error_code":500,"description":"Internal Server Error: restart"}""")]
    [InlineData(502, "text/html", Html)]
    [InlineData(504, "application/json", """{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}""")]
    [InlineData(200, "text/html", Html)]
    [InlineData(403, "text/html", Html)]
    [InlineData(200, "application/json", """{"ok":true,"result":{"message_id":""")]
    [InlineData(200, "application/json", """{"ok":true,"result":{"message_id":"seven"}}""")]
    [InlineData(200, "application/json", "")]
    [InlineData(200, "application/json", "null")]
    [InlineData(200, "application/json", "[]")]
    public async Task An_answer_that_proves_nothing_is_ambiguous(int status, string type, string body) =>
        Assert.IsType<Delivery.Ambiguous>(await AnsweredAsync(status, body, type));

    [Fact]
    public async Task A_full_answer_brings_the_message_id() =>
        Assert.Equal(
            new Delivery.Sent(9_007_199_254_740_993),
            await AnsweredAsync(200, """{"ok":true,"result":{"message_id":9007199254740993,"unknown":[{}]},"more":1}"""));

    [Fact]
    public async Task An_edit_that_changes_nothing_has_succeeded() =>
        Assert.Equal(new Delivery.Sent(null), await RefusedAsync(400, "Bad Request: message is not modified: same content"));

    [Fact]
    public async Task A_pause_is_read_from_the_answer()
    {
        var delivery = await AnsweredAsync(
            429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 234","parameters":{"retry_after":234}}""");

        Assert.Equal(new Delivery.Throttled(TimeSpan.FromSeconds(234)), delivery);
    }

    [Theory]
    [InlineData("""{"ok":false,"error_code":429,"description":"Too Many Requests"}""")]
    [InlineData(Html)]
    public async Task A_pause_is_read_from_the_header_where_the_answer_names_none(string body)
    {
        await using var server = await StandIn.StartAsync(call =>
        {
            call.Http.Response.Headers.RetryAfter = "17";
            return call.Http.SayAsync(429, body);
        });

        Assert.Equal(new Delivery.Throttled(TimeSpan.FromSeconds(17)), await SentToAsync(server));
    }

    [Theory]
    [InlineData("Mon, 23 Nov 2026 10:01:30 GMT", 90)]
    [InlineData("Mon, 23 Nov 2026 09:00:00 GMT", 5)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 2_592_000)]
    [InlineData("5000000", 2_592_000)]
    public async Task A_pause_may_be_named_by_its_end_and_never_beyond_belief(string until, int seconds)
    {
        await using var server = await StandIn.StartAsync(call =>
        {
            call.Http.Response.Headers.Date = "Mon, 23 Nov 2026 10:00:00 GMT";
            call.Http.Response.Headers.RetryAfter = until;
            return call.Http.SayAsync(429, Html);
        });

        Assert.Equal(new Delivery.Throttled(TimeSpan.FromSeconds(seconds)), await SentToAsync(server));
    }

    [Theory]
    [InlineData("-5", 1)]
    [InlineData("0", 1)]
    [InlineData("9223372036854775807", 2_592_000)]
    public async Task A_pause_beyond_belief_is_brought_within_bounds(string seconds, int expected)
    {
        var delivery = await AnsweredAsync(429, $$"""{"ok":false,"error_code":429,"parameters":{"retry_after":{{seconds}} } }""");

        Assert.Equal(new Delivery.Throttled(TimeSpan.FromSeconds(expected)), delivery);
    }

    [Fact]
    public async Task A_chat_that_moved_is_unreachable()
    {
        var delivery = await AnsweredAsync(
            400, """{"ok":false,"error_code":400,"description":"Bad Request: upgraded","parameters":{"migrate_to_chat_id":-100200}}""");

        Assert.IsType<Delivery.Unreachable>(delivery);
    }

    private static Task<Delivery> RefusedAsync(int code, string description) =>
        AnsweredAsync(code, $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}"}""");

    private static async Task<Delivery> AnsweredAsync(int status, string body, string type = "application/json")
    {
        await using var server = await StandIn.SayingAsync(status, body, type);
        return await SentToAsync(server);
    }

    private static Task<Delivery> SentToAsync(StandIn server) => SentToAsync(server.Url);

    private static async Task<Delivery> SentToAsync(string url)
    {
        await using var wired = new Wired(url);
        return await wired.SendAsync(Dispatches.Say("Здравствуйте"));
    }
}
