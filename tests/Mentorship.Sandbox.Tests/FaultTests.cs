using System.Diagnostics;
using System.Net;

namespace Mentorship.Sandbox.Tests;

public sealed class FaultTests : SandboxTest
{
    [Fact]
    public async Task A_429_names_its_seconds_in_body_and_header()
    {
        await StartWithAsync(new Fault(FaultKind.TooManyRequests) { Count = 1, RetryAfterSeconds = 35 });

        using var response = await PostAsync("sendMessage", new { chat_id = Anna, text = "а" });

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(35), response.Headers.RetryAfter!.Delta);
        Assert.Contains("\"parameters\":{\"retry_after\":35}", await response.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        await SendAsync("б");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task A_502_comes_as_html_before_or_after_the_effect(bool afterEffect, int seen)
    {
        await StartWithAsync(new Fault(FaultKind.ServerError) { Count = 1, AfterEffect = afterEffect });

        using var response = await PostAsync("sendMessage", new { chat_id = Anna, text = "а" });

        Assert.Equal((HttpStatusCode.BadGateway, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(seen, World.Chat(Anna).Messages.Count(m => m.FromBot));
        Assert.Equal(afterEffect, World.Ledger.CallsOf("sendMessage")[0].TookEffect);
    }

    [Theory]
    [InlineData(FaultKind.CutBefore, 0)]
    [InlineData(FaultKind.CutAfter, 1)]
    public async Task A_cut_connection_gives_no_answer(FaultKind kind, int seen)
    {
        await StartWithAsync(new Fault(kind) { Count = 1 });

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync("sendMessage", new { chat_id = Anna, text = "а" }));

        Assert.Equal(seen, World.Chat(Anna).Messages.Count(m => m.FromBot));
        Assert.Equal(kind, World.Ledger.CallsOf("sendMessage")[0].Fault);
    }

    [Fact]
    public async Task A_silent_server_did_it_all_the_same()
    {
        await StartWithAsync(new Fault(FaultKind.Silence) { Count = 1 });
        using var impatient = new CancellationTokenSource();
        var sending = Http.PostAsync(UrlOf("sendMessage?chat_id=1001&text=a"), null, impatient.Token);
        await World.WaitForAsync(Anna, m => m.FromBot, Ct);

        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task A_late_call_is_carried_out_even_when_nobody_waits_any_more()
    {
        await StartWithAsync(new Fault(FaultKind.Delay) { Count = 1, Delay = TimeSpan.FromMilliseconds(200) });
        using var impatient = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Http.PostAsync(UrlOf("sendMessage?chat_id=1001&text=a"), null, impatient.Token));

        Assert.Equal("a", (await World.WaitForAsync(Anna, m => m.FromBot, Ct)).Text);
    }

    [Fact]
    public async Task A_late_answer_still_comes()
    {
        await StartWithAsync(new Fault(FaultKind.Delay) { Count = 1, AfterEffect = true, Delay = TimeSpan.FromMilliseconds(50) });
        var watch = Stopwatch.StartNew();

        await SendAsync("а");

        Assert.True(watch.Elapsed >= TimeSpan.FromMilliseconds(45));
    }

    [Fact]
    public async Task A_body_may_be_cut_in_the_middle()
    {
        await StartWithAsync(new Fault(FaultKind.NotJson) { Count = 1, AfterEffect = true });

        using var response = await PostAsync("sendMessage", new { chat_id = Anna, text = "а" });

        Assert.Equal("{\"ok\":true,\"resu", await response.Content.ReadAsStringAsync(Ct));
        Assert.NotNull(World.Chat(Anna).LastOfBot);
    }

    [Fact]
    public async Task A_fault_strikes_its_own_chat_and_method_only()
    {
        await World.SayAsync(Boris, "/start", Ct);
        await StartWithAsync(new Fault(FaultKind.Blocked) { Chat = Anna, Method = "sendMessage" });

        await ResultAsync("sendMessage", new { chat_id = Boris, text = "а" });
        await ResultAsync("sendChatAction", new { chat_id = Anna, action = "typing" });

        Assert.StartsWith("403", await RefusalAsync("sendMessage", new { chat_id = Anna, text = "а" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_share_strikes_alike_for_the_same_seed()
    {
        await StartWithAsync(new Fault(FaultKind.TooManyRequests) { Share = 0.3 });
        for (var i = 0; i < 100; i++)
            (await PostAsync("sendMessage", new { chat_id = Anna, text = $"{i}" })).Dispose();

        var struck = World.Ledger.CallsOf("sendMessage").Count(c => c.Fault is not null);

        Assert.InRange(struck, 15, 45);
        Assert.Equal(struck, World.Faults.Armed[0].Strikes);
    }

    [Fact]
    public async Task Polls_are_left_alone_unless_they_are_named()
    {
        await StartWithAsync(new Fault(FaultKind.ServerError));

        Assert.Single(await UpdatesAsync(0));
        World.Faults.Add(new Fault(FaultKind.ServerError) { Method = "getUpdates" });

        using var response = await PostAsync("getUpdates", new { offset = 5 });
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task Strikes_are_counted_also_of_a_fault_that_is_used_up_or_lifted()
    {
        await StartWithAsync(new Fault(FaultKind.TooManyRequests) { Count = 2 });
        for (var call = 0; call < 3; call++) (await PostAsync("sendMessage", new { chat_id = Anna, text = $"{call}" })).Dispose();

        World.Faults.Clear();

        Assert.Empty(World.Faults.Armed);
        Assert.Equal([new StruckFault(FaultKind.TooManyRequests, 2)], World.Faults.Struck);
    }

    private async Task StartWithAsync(Fault fault)
    {
        await World.SayAsync(Anna, "/start", Ct);
        World.Faults.Add(fault);
    }

    private Task SendAsync(string text) => ResultAsync("sendMessage", new { chat_id = Anna, text });
}
