namespace Mentorship.Telegram.Tests;

/// <summary>A poller at work whose pauses pass only when the test lets them.</summary>
internal sealed class RunningPoller(Wired wired, ManualTime time) : IAsyncDisposable
{
    public Wired Wired => wired;

    public ManualTime Time => time;

    public static Task<RunningPoller> StartAsync(PollServer polls, Action<Wired>? before = null) =>
        StartAsync(new TelegramOptions { Token = Wired.Token, ApiUrl = polls.Server.Url }, before);

    public static async Task<RunningPoller> StartAsync(TelegramOptions options, Action<Wired>? before = null)
    {
        var time = new ManualTime();
        var wired = new Wired(options, time);
        before?.Invoke(wired);
        await wired.Hosted.StartAsync(CancellationToken.None);
        return new RunningPoller(wired, time);
    }

    public async ValueTask DisposeAsync()
    {
        await wired.Hosted.StopAsync(CancellationToken.None);
        await wired.DisposeAsync();
    }
}

internal static class Waits
{
    /// <summary>Lets a pause pass once somebody makes it, and holds that it is as long as expected.</summary>
    public static async Task PassesWaitOf(this ManualTime time, int seconds)
    {
        await time.IsWaitedOn();
        Assert.Equal(TimeSpan.FromSeconds(seconds), time.NextDue - time.GetUtcNow());
        time.Advance(TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Until somebody makes a pause.</summary>
    public static async Task IsWaitedOn(this ManualTime time)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (time.NextDue is null)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
