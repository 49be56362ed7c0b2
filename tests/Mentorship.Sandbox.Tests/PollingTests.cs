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

    [Fact]
    public async Task Everything_confirmed_is_known_without_asking_again()
    {
        await SayAsync("1");
        var confirmed = World.WhenConfirmedAsync(Ct);
        var id = IdOf((await UpdatesAsync(0))[0]);

        await UpdatesAsync(id + 1);

        await confirmed;
        Assert.Equal(0, World.PendingUpdates);
    }

    [Fact]
    public async Task An_update_of_any_kind_can_be_put_in()
    {
        await World.InjectAsync("""{"message":{"message_id":7,"date":1,"chat":{"id":-5,"type":"group"},"hovercraft":{"eels":1}}}""", Ct);

        var update = (await UpdatesAsync(0))[0];

        Assert.Equal(-5, update.GetProperty("message").GetProperty("chat").GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task An_update_of_a_kind_of_the_future_arrives_too()
    {
        await World.InjectAsync("{\"hovercraft\":{\"eels\":1}}", Ct);

        Assert.True((await UpdatesAsync(0))[0].TryGetProperty("hovercraft", out _));
    }

    [Fact]
    public async Task A_reaction_arrives_only_when_asked_for()
    {
        var id = await SentAsync(Anna, "Спасибо");
        await World.ReactAsync(Anna, id, "👍", Ct);
        await ResultAsync("getUpdates", new { allowed_updates = "[\"message_reaction\"]" });

        await World.ReactAsync(Anna, id, "👍", Ct);

        var reactions = (await UpdatesAsync(-100)).Where(u => u.TryGetProperty("message_reaction", out _)).ToList();
        Assert.Null(BotApiSpec.TypeComplaint("Update", Assert.Single(reactions)));
    }

    [Fact]
    public async Task A_duplicate_is_served_although_it_was_confirmed()
    {
        World.Faults.Add(new Fault(FaultKind.DuplicateUpdates) { Count = 1 });
        await SayAsync("1");
        var id = IdOf((await UpdatesAsync(0))[0]);

        Assert.Equal(["1"], Texts(await UpdatesAsync(id + 1)));
        Assert.Empty(await UpdatesAsync(id + 2));
    }

    [Fact]
    public async Task A_press_can_overtake_what_came_after_it()
    {
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "1")));
        World.Faults.Add(new Fault(FaultKind.PressesOutOfOrder) { Count = 1 });

        _ = World.PressAsync(Anna, id, "Беру", Ct);
        await SayAsync("после");

        var updates = await UpdatesAsync(0);
        Assert.True(updates[^1].TryGetProperty("callback_query", out _));
        Assert.Equal("после", updates[^2].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_press_held_back_comes_late_when_nothing_follows()
    {
        var id = await SentAsync(Anna, "Кто?", Buttons(("Беру", "1")));
        World.Faults.Add(new Fault(FaultKind.PressesOutOfOrder) { Count = 1 });
        _ = World.PressAsync(Anna, id, "Беру", Ct);
        var before = World.PendingUpdates;

        _time.Advance(TimeSpan.FromSeconds(1));
        await World.WaitForAsync(w => w.PendingUpdates == 2, Ct);

        Assert.Equal(1, before);
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
