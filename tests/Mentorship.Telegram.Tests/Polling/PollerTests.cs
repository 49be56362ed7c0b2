using System.Text.Json;
using Mentorship.Telegram.Polling;
using static Mentorship.Telegram.Tests.PollServer;

namespace Mentorship.Telegram.Tests.Polling;

public sealed class PollerTests
{
    private static CancellationToken Ct => CancellationToken.None;

    [Fact]
    public async Task A_batch_is_stored_as_one_and_confirmed_by_the_next_poll()
    {
        await using var polls = await StartAsync(Brings(Updates.Text("раз", 11), Updates.Press(""), Updates.Text("два", 700_000_010)));
        await using var running = await RunningPoller.StartAsync(polls);

        var batch = await running.Wired.Inbox.NextAsync();

        Assert.Equal(["11", "700000002", "700000010"], batch.Select(a => a.SourceId));
        Assert.All(batch, a => Assert.Equal(("tg:1000001", "tg:1001"), (a.Source, a.Lane)));
        Assert.Equal(Updates.Text("раз", 11), batch[0].Payload);
        Assert.Equal([null, 700_000_011L], new[] { await polls.NextOffsetAsync(), await polls.NextOffsetAsync() });
    }

    [Theory]
    [InlineData("group", "member")]
    [InlineData("supergroup", "administrator")]
    [InlineData("channel", "administrator")]
    public async Task A_group_into_which_the_bot_was_put_is_left(string type, string status)
    {
        await using var polls = await StartAsync(Brings(Updates.InGroup(-100777, type, status)));
        await using var running = await RunningPoller.StartAsync(polls);

        var call = await polls.Server.NextAsync("leaveChat");

        Assert.Equal("""{"chat_id":-100777}""", call.Body);
    }

    [Fact]
    public async Task Words_in_a_group_make_the_bot_leave_and_whoever_threw_it_out_is_not_asked_again()
    {
        await using var polls = await StartAsync(
            Brings(Updates.InGroup(-5, "group", "kicked"), Updates.Message("\"text\":\"эй\"").Replace("\"id\":1001,\"type\":\"private\"", "\"id\":-6,\"type\":\"group\"", StringComparison.Ordinal)));
        await using var running = await RunningPoller.StartAsync(polls);

        var call = await polls.Server.NextAsync("leaveChat");

        Assert.Equal("""{"chat_id":-6}""", call.Body);
    }

    [Fact]
    public async Task Every_poll_names_its_kinds_limit_and_patience()
    {
        await using var polls = await StartAsync();
        await using var running = await RunningPoller.StartAsync(polls);

        var poll = await polls.NextPollAsync();

        Assert.Equal(["message", "edited_message", "callback_query", "my_chat_member"],
            poll.GetProperty("allowed_updates").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal((100, 50), (poll.GetProperty("limit").GetInt32(), poll.GetProperty("timeout").GetInt32()));
    }

    [Fact]
    public async Task Poison_in_a_batch_does_not_stop_the_others()
    {
        string[] elements =
        [
            "null", "7", "\"text\"", "{\"message\":{}}", "{\"update_id\":\"12\"}", Updates.Text("раз", 13),
            "{\"update_id\":14,\"message\":{\"text\":[1]}}",
            "{\"update_id\":15,\"message\":NaN}", "{\"update_id\":16,\"poll\":{}}", Updates.Text("два", 17),
        ];
        await using var polls = await StartAsync(Brings(elements));
        await using var running = await RunningPoller.StartAsync(polls);

        var batch = await running.Wired.Inbox.NextAsync();

        Assert.Equal(["13", "14", "15", "16", "17"], batch.Select(a => a.SourceId));
        Assert.Equal(["tg:1001", "tg:1000001:other", "tg:1000001:other", "tg:1000001:other", "tg:1001"], batch.Select(a => a.Lane));
        Assert.Equal([null, 18L], new[] { await polls.NextOffsetAsync(), await polls.NextOffsetAsync() });
        Assert.True(running.Wired.Log.Has(4006));
    }

    [Fact]
    public async Task Numbers_that_start_again_lower_are_followed()
    {
        await using var polls = await StartAsync(
            Brings(Updates.Text("до", 727_334_708)), Brings(Updates.Text("после", 117_314_199)),
            Brings(Updates.Text("дальше", 117_314_200)));
        await using var running = await RunningPoller.StartAsync(polls);

        var offsets = new List<long?>();
        while (offsets.Count < 4)
            offsets.Add(await polls.NextOffsetAsync());

        Assert.Equal([null, 727_334_709L, 117_314_200L, 117_314_201L], offsets);
    }

    [Fact]
    public async Task What_comes_again_without_a_number_makes_no_busy_loop()
    {
        await using var polls = await StartAsync(Brings("{}"), Brings("{}"));
        await using var running = await RunningPoller.StartAsync(polls);

        await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 1);
        await polls.NextPollAsync();
        await running.Time.PassesWaitOf(seconds: 2);

        Assert.Null(await polls.NextOffsetAsync());
    }

    [Fact]
    public async Task A_stop_confirms_the_batch_that_was_just_stored()
    {
        var (storing, stopped) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var polls = await StartAsync(Brings(Updates.Text("раз", 11)));
        await using var running = await RunningPoller.StartAsync(polls, wired => wired.Inbox.Before = () =>
        {
            storing.SetResult();
            return stopped.Task;
        });
        await polls.NextPollAsync();
        await storing.Task;

        var stopping = running.Wired.Hosted.StopAsync(Ct);
        stopped.SetResult();
        await stopping;

        var farewell = await polls.NextPollAsync();
        Assert.Equal((12, 1, 0), (farewell.GetProperty("offset").GetInt32(), farewell.GetProperty("limit").GetInt32(),
            farewell.GetProperty("timeout").GetInt32()));
    }

    [Fact]
    public async Task A_stop_in_a_poll_needs_no_second_one()
    {
        await using var polls = await StartAsync(Brings(Updates.Text("раз", 11)));
        await using var running = await RunningPoller.StartAsync(polls);
        await polls.NextPollAsync();
        Assert.Equal(12, await polls.NextOffsetAsync());

        await running.Wired.Hosted.StopAsync(Ct);

        await running.Wired.SendAsync(Dispatches.Say("Здравствуйте"));
        Assert.Equal("sendMessage", (await polls.Server.NextAsync()).Method);
    }

    [Fact]
    public async Task A_webhook_left_behind_is_taken_off_without_dropping_anything()
    {
        await using var polls = await StartAsync();
        polls.WebhookUrl = "https://old.example.org/";
        await using var running = await RunningPoller.StartAsync(polls);

        var call = await polls.Server.NextAsync("deleteWebhook");

        Assert.False(JsonDocument.Parse(call.Body).RootElement.GetProperty("drop_pending_updates").GetBoolean());
        await polls.NextPollAsync();
    }

    [Fact]
    public void A_number_beyond_belief_does_not_hold_back_the_others()
    {
        var batch = UpdateBatch.Split(System.Text.Encoding.UTF8.GetBytes(Updates.Batch(
            Updates.Text("раз", 5), Updates.Text("два", 6), Updates.Text("яд", 9_007_199_254_740_993))))!;

        Assert.Equal(7, Offset.After(batch, asked: 9_007_199_254_740_994));
    }
}
