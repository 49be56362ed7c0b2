using System.Text.Json;

namespace Mentorship.Sandbox.Tests;

public sealed class TrailTests : SandboxTest
{
    [Fact]
    public async Task What_came_and_what_was_called_is_told_in_order_without_words_of_people()
    {
        await SentAsync(Anna, "Тайна");

        var lines = World.Trail.Lines;

        Assert.Equal([(TrailKind.Update, "message"), (TrailKind.Call, "sendMessage")], lines.Select(l => (l.Kind, l.Name!)));
        Assert.Equal(World.Chat(Anna).LastOfBot!.Id, lines[^1].MessageId);
        Assert.DoesNotContain("Тайна", JsonSerializer.Serialize(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_failed_is_known_again_when_it_is_tried_again()
    {
        await World.SayAsync(Anna, "/start", Ct);
        World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Count = 1 });
        foreach (var text in (string[])["а", "б", "а", "а"]) (await PostAsync("sendMessage", new { chat_id = Anna, text })).Dispose();

        var calls = World.Trail.Lines.Where(l => l.Kind == TrailKind.Call).ToList();

        Assert.Equal([429, 200, 200, 200], calls.Select(c => c.Code!.Value));
        Assert.Equal([false, false, true, false], calls.Select(c => c.IsRetry));
    }

    [Fact]
    public async Task Polls_are_left_out_and_an_update_that_will_come_twice_says_so()
    {
        World.Faults.Add(new Fault(FaultKind.DuplicateUpdates) { Count = 1 });
        await World.SayAsync(Anna, "/start", Ct);

        await UpdatesAsync(0);

        Assert.Equal(
            [(TrailKind.FaultOn, FaultKind.DuplicateUpdates), (TrailKind.Update, FaultKind.DuplicateUpdates)],
            World.Trail.Lines.Select(l => (l.Kind, l.Fault!.Value)));
    }

    [Fact]
    public async Task The_details_of_a_line_never_hold_the_token()
    {
        await SentAsync(Anna, "Привет");
        var line = World.Trail.Lines[^1];

        var details = await Http.GetStringAsync(new Uri(Server.ApiUrl, $"/sandbox/api/trail/{line.Seq}"), Ct);

        Assert.Contains("Привет", details, StringComparison.Ordinal);
        Assert.DoesNotContain(Options.Token, details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_latest_is_kept()
    {
        for (var call = 0; call < 510; call++) await ResultAsync("getMe", new { });

        Assert.Equal(500, World.Trail.Lines.Count);
        Assert.Equal(510, World.Trail.Lines[^1].Seq);
    }
}
