using System.Diagnostics;
using NSubstitute;
using static Mentorship.Telegram.Tests.PollServer;

namespace Mentorship.Telegram.Tests.Polling;

/// <summary>What the poller does while the other side, or our own store, is not well.</summary>
public sealed class PollerTroubleTests
{
    private const string Conflict =
        """{"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"}""";

    [Fact]
    public async Task Nothing_is_confirmed_that_was_not_stored()
    {
        await using var polls = await StartAsync(Brings(Updates.Text("раз", 11)), Brings(Updates.Text("раз", 11)));
        await using var running = await RunningPoller.StartAsync(polls, wired => wired.Inbox.Before = FailingOnce());

        var before = await polls.NextOffsetAsync();
        await running.Time.PassesWaitOf(seconds: 1);
        var again = await polls.NextOffsetAsync();
        var stored = await running.Wired.Inbox.NextAsync();

        Assert.Equal((null, null), (before, again));
        Assert.Equal("11", Assert.Single(stored).SourceId);
        Assert.Equal(12, await polls.NextOffsetAsync());
        Assert.True(running.Wired.Log.Has(4005));
    }

    [Fact]
    public async Task A_server_that_answers_at_once_with_nothing_is_not_asked_without_end()
    {
        await using var polls = await StartAsync(Brings(), Brings(), Brings(), Brings(), Brings());
        var begun = Stopwatch.GetTimestamp();
        await using var running = await RunningPoller.StartAsync(polls);

        for (var poll = 0; poll < 6; poll++) await polls.NextPollAsync();

        Assert.True(Stopwatch.GetElapsedTime(begun) > TimeSpan.FromMilliseconds(240), "Five empty answers were asked for in a hurry");
    }

    [Fact]
    public async Task What_is_brought_again_and_again_is_not_asked_for_without_end()
    {
        var same = Enumerable.Range(0, 4).Select(_ => Brings(Updates.Text("раз", 11), Updates.Text("два", 12)));
        await using var polls = await StartAsync([.. same]);
        await using var running = await RunningPoller.StartAsync(polls);

        for (var poll = 0; poll < 3; poll++) await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 1);
        await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 2);

        await polls.NextPollAsync();
    }

    [Fact]
    public async Task A_server_that_is_away_is_asked_less_and_less_often()
    {
        await using var polls = await StartAsync(
            Says(502, "<html>", "text/html"), Says(200, "{\"ok\":true,\"resu"), http => { http.Abort(); return Task.CompletedTask; },
            Says(500, "{}"), Says(500, "{}"), Says(500, "{}"), Says(500, "{}"), Brings(Updates.Text("раз", 11)));
        await using var running = await RunningPoller.StartAsync(polls);

        foreach (var seconds in new[] { 1, 2, 5, 10, 20, 30, 30 })
        {
            await polls.NextPollAsync();
            await running.Time.PassesWaitOf(seconds);
        }

        Assert.Single(await running.Wired.Inbox.NextAsync());
        await polls.NextPollAsync();
        await polls.NextPollAsync();
        Assert.Null(running.Wired.Health.Trouble);
        Assert.NotNull(running.Wired.Health.LastCompleted);
    }

    [Fact]
    public async Task A_second_poller_is_given_five_seconds_and_told_of()
    {
        await using var polls = await StartAsync(Says(409, Conflict));
        await using var running = await RunningPoller.StartAsync(polls);

        await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 5);
        await polls.NextPollAsync();

        Assert.Equal("conflict", running.Wired.Health.Trouble);
        Assert.True(running.Wired.Log.Has(4003));
        running.Wired.Alarms.Received(1).Raise("conflict", "409");
    }

    [Fact]
    public async Task A_pause_that_the_server_asks_for_is_kept()
    {
        await using var polls = await StartAsync(Says(429, """{"ok":false,"error_code":429,"parameters":{"retry_after":137}}"""));
        await using var running = await RunningPoller.StartAsync(polls);

        await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 137);

        Assert.Null(await polls.NextOffsetAsync());
    }

    [Fact]
    public async Task A_poll_on_a_dead_connection_is_given_up()
    {
        await using var polls = await StartAsync(http => http.HangAsync(), Brings(Updates.Text("раз", 11)));
        var options = new TelegramOptions
        {
            Token = Wired.Token, ApiUrl = polls.Server.Url,
            PollTimeout = TimeSpan.FromSeconds(1), PollGrace = TimeSpan.FromSeconds(3),
        };
        await using var running = await RunningPoller.StartAsync(options);

        await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 1);

        Assert.Single(await running.Wired.Inbox.NextAsync());
    }

    [Fact]
    public async Task An_answer_too_long_is_asked_for_in_small_parts()
    {
        var filler = new string('я', 3 * 1024 * 1024);
        await using var polls = await StartAsync(Brings(Updates.Text(filler, 11)), Brings(Updates.Text("раз", 11)));
        await using var running = await RunningPoller.StartAsync(polls);

        await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 1);

        Assert.Equal(7, (await polls.NextPollAsync()).GetProperty("limit").GetInt32());
        Assert.Equal(100, (await polls.NextPollAsync()).GetProperty("limit").GetInt32());
    }

    private static Func<Task> FailingOnce()
    {
        var calls = 0;
        return () => ++calls == 1 ? throw new IOException("The disk is full") : Task.CompletedTask;
    }
}
