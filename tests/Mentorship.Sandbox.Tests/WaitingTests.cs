namespace Mentorship.Sandbox.Tests;

public sealed class WaitingTests : SandboxTest
{
    [Fact]
    public async Task Waiting_ends_with_what_the_chat_shows()
    {
        World.Patience = TimeSpan.FromMilliseconds(20);
        await SentAsync(Anna, "Что случилось?");

        var failure = await Assert.ThrowsAsync<TimeoutException>(() => World.WaitForAsync(Anna, m => m.Text == "Спасибо", Ct));

        Assert.Contains("Что случилось?", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_that_nobody_answers_ends_without_a_toast()
    {
        World.Patience = TimeSpan.FromMilliseconds(20);
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "1")));

        var toast = await World.PressAsync(Anna, id, "Беру", Ct);

        Assert.False(toast.IsAnswered);
    }

    [Fact]
    public async Task A_button_that_is_not_there_cannot_be_pressed()
    {
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "1")));

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => World.PressAsync(Anna, id, "Отдаю", Ct));

        Assert.Contains("Беру", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_or_altered_press_can_be_played_all_the_same()
    {
        var id = await SentAsync(Anna, "Кто?");

        _ = World.PressDataAsync(Anna, id, "old.7", Ct);

        Assert.Equal("old.7", (await UpdatesAsync(0))[^1].GetProperty("callback_query").GetProperty("data").GetString());
    }

    [Fact]
    public async Task A_link_button_acts_without_the_bot()
    {
        var markup = new { inline_keyboard = new[] { new[] { new { text = "Сайт", url = "https://example.org/" } } } };
        var id = await SentAsync(Anna, "Смотрите", markup);

        var toast = await World.PressAsync(Anna, id, "Сайт", Ct);

        Assert.Equal(("https://example.org/", 1), (toast.Url, World.PendingUpdates));
    }

    [Fact]
    public async Task Two_sandboxes_live_beside_each_other()
    {
        await using var other = await SandboxServer.StartAsync(new SandboxOptions(), Ct);
        await other.World.SayAsync(Anna, "Там", Ct);

        Assert.Empty(World.Chat(Anna).Messages);
        Assert.NotEqual(other.ApiUrl, Server.ApiUrl);
    }

    [Fact]
    public async Task Only_this_machine_may_listen()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => SandboxServer.StartAsync(new SandboxOptions { Url = "http://0.0.0.0:0" }, Ct));
    }
}
