namespace Mentorship.Sandbox.Tests;

public sealed class UpdateTests : SandboxTest
{
    private readonly HandTime _time = new();

    protected override SandboxOptions Options => base.Options with { Time = _time };

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
