namespace Mentorship.Sandbox.Tests;

public sealed class PollingTests : SandboxTest
{
    private readonly HandTime _time = new();

    protected override SandboxOptions Options => base.Options with { Time = _time };

    [Fact]
    public async Task A_higher_offset_confirms_and_a_repeated_one_does_not()
    {
        await SayAsync("1", "2", "3");
        var first = await UpdatesAsync(0);
        _time.Advance(TimeSpan.FromSeconds(4));
        var again = await UpdatesAsync(0);

        var rest = await UpdatesAsync(IdOf(first[0]) + 1);

        Assert.Equal(["1", "2", "3"], Texts(again));
        Assert.Equal(["2", "3"], Texts(rest));
        Assert.Equal(UpdateState.Confirmed, World.Ledger.Updates[0].State);
        Assert.Equal(2, World.PendingUpdates);
    }

    [Fact]
    public async Task A_negative_offset_leaves_only_the_last()
    {
        await SayAsync("1", "2", "3");

        Assert.Equal(["3"], Texts(await UpdatesAsync(-1)));
        Assert.Equal(1, World.PendingUpdates);
    }

    [Fact]
    public async Task An_offset_far_ahead_is_ignored()
    {
        await SayAsync("1");
        var id = IdOf((await UpdatesAsync(0))[0]);

        Assert.Equal(["1"], Texts(await UpdatesAsync(id + 12)));
        Assert.Empty(await UpdatesAsync(id + 11));
    }

    [Fact]
    public async Task Ids_may_go_back_after_a_quiet_week()
    {
        await SayAsync("1");
        var id = IdOf((await UpdatesAsync(0))[0]);
        await UpdatesAsync(id + 1);

        World.JumpToUpdateId(117_314_199);
        await SayAsync("2");

        Assert.Equal(["2"], Texts(await UpdatesAsync(id + 2)));
    }

    [Fact]
    public async Task A_poll_waits_until_something_comes()
    {
        var polling = UpdatesAsync(0, timeout: 30);
        await WhenPollingAsync();

        await SayAsync("1");

        Assert.Equal(["1"], Texts(await polling));
    }

    [Fact]
    public async Task A_poll_ends_empty_when_its_time_is_up()
    {
        var polling = UpdatesAsync(0, timeout: 30);
        await WhenPollingAsync();

        _time.Advance(TimeSpan.FromSeconds(30));

        Assert.Empty(await polling);
    }

    [Fact]
    public async Task A_poll_asks_for_at_most_50_seconds()
    {
        var polling = UpdatesAsync(0, timeout: 5000);
        await WhenPollingAsync();

        _time.Advance(TimeSpan.FromSeconds(50));

        Assert.Empty(await polling);
    }

    [Fact]
    public async Task The_same_offset_again_at_once_is_held_back()
    {
        await SayAsync("1", "2");
        await UpdatesAsync(0);

        Assert.Equal(["1"], Texts(await UpdatesAsync(0)));
    }

    [Fact]
    public async Task A_second_poller_ends_the_first()
    {
        var first = RefusalAsync("getUpdates", new { offset = 1, timeout = 30 });
        await WhenPollingAsync();

        var second = UpdatesAsync(2, timeout: 30);

        Assert.StartsWith("409 Conflict: terminated by other getUpdates request", await first, StringComparison.Ordinal);
        await SayAsync("1");
        Assert.Single(await second);
    }

    [Fact]
    public async Task Further_conflicts_are_told_three_seconds_apart()
    {
        var first = RefusalAsync("getUpdates", new { offset = 1, timeout = 40 });
        await WhenPollingAsync();
        var second = RefusalAsync("getUpdates", new { offset = 2, timeout = 40 });
        await first;
        await WhenPollingAsync();
        await UpdatesAsync(3);

        _time.Advance(TimeSpan.FromSeconds(2));
        var wasTold = second.IsCompleted;
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.StartsWith("409", await second, StringComparison.Ordinal);
        Assert.False(wasTold);
    }

    [Theory]
    [InlineData(149, 1)]
    [InlineData(151, 0)]
    public async Task A_press_waits_150_seconds_for_its_bot(int seconds, int left)
    {
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "1")));
        var head = IdOf((await UpdatesAsync(0))[0]);
        await UpdatesAsync(head + 1);
        _ = World.PressAsync(Anna, id, "Беру", Ct);

        _time.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(left, World.PendingUpdates);
    }

    [Fact]
    public async Task A_message_waits_a_day()
    {
        await SayAsync("1");

        _time.Advance(TimeSpan.FromHours(24));

        Assert.Empty(await UpdatesAsync(0));
        Assert.Equal(UpdateState.Expired, World.Ledger.Updates[0].State);
    }

    [Fact]
    public async Task Kinds_not_asked_for_never_arrive_and_the_wish_is_remembered()
    {
        await ResultAsync("getUpdates", new { allowed_updates = """["message"]""" });
        await SayAsync("1");
        await World.BlockAsync(Anna, Ct);

        Assert.Equal(["1"], Texts(await UpdatesAsync(-100)));
    }

    private async Task SayAsync(params string[] texts)
    {
        foreach (var text in texts)
            await World.SayAsync(Anna, text, Ct);
    }

    private Task WhenPollingAsync() => World.WaitForAsync(w => w.IsPolled, Ct);

    private static long IdOf(System.Text.Json.JsonElement update) => update.GetProperty("update_id").GetInt64();

    private static IEnumerable<string?> Texts(List<System.Text.Json.JsonElement> updates) =>
        updates.Select(u => u.GetProperty("message").GetProperty("text").GetString());
}
