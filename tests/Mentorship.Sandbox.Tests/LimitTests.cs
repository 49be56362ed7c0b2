namespace Mentorship.Sandbox.Tests;

public sealed class LimitTests : SandboxTest
{
    private readonly HandTime _time = new();

    protected override SandboxOptions Options => base.Options with { Time = _time };

    [Fact]
    public async Task Limits_are_off_until_asked_for()
    {
        await World.SayAsync(Anna, "/start", Ct);

        for (var i = 0; i < 40; i++)
            await ResultAsync("sendMessage", new { chat_id = Anna, text = $"{i}" });
    }

    [Fact]
    public async Task One_chat_gets_three_at_once_and_then_one_a_second()
    {
        await EnforceAsync(1);
        for (var i = 0; i < 3; i++)
            await ResultAsync("sendMessage", new { chat_id = 1L, text = $"{i}" });

        Assert.Equal("429 Too Many Requests: retry after 1", await RefusalAsync("sendMessage", new { chat_id = 1L, text = "4" }));
        _time.Advance(TimeSpan.FromSeconds(1));
        await ResultAsync("sendMessage", new { chat_id = 1L, text = "4" });
    }

    [Fact]
    public async Task Thirty_messages_fit_into_a_second_and_no_more()
    {
        await EnforceAsync(31);
        for (var chat = 1L; chat <= 30; chat++)
            await ResultAsync("sendMessage", new { chat_id = chat, text = "а" });

        Assert.StartsWith("429", await RefusalAsync("sendMessage", new { chat_id = 31L, text = "а" }), StringComparison.Ordinal);
        await ResultAsync("sendChatAction", new { chat_id = 31L, action = "typing" });
    }

    [Fact]
    public async Task Who_does_not_wait_is_refused_again()
    {
        await EnforceAsync(1);
        for (var i = 0; i < 4; i++)
            (await PostAsync("sendMessage", new { chat_id = 1L, text = $"{i}" })).Dispose();
        _time.Advance(TimeSpan.FromMilliseconds(990));

        Assert.StartsWith("429", await RefusalAsync("sendMessage", new { chat_id = 1L, text = "5" }), StringComparison.Ordinal);
    }

    private async Task EnforceAsync(int chats)
    {
        for (var chat = 1; chat <= chats; chat++)
            await World.SayAsync(chat, "/start", Ct);
        World.Limits.IsEnforced = true;
    }
}
