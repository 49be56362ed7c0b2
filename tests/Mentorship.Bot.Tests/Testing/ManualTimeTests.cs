using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Testing;

public sealed class ManualTimeTests
{
    private readonly ManualTime _time = new();
    private readonly List<string> _heard = [];

    [Fact]
    public void Timers_fire_in_the_order_of_their_moments_and_see_the_clock_standing_there()
    {
        using var late = _time.CreateTimer(_ => Hear("late"), null, TimeSpan.FromMinutes(20), Timeout.InfiniteTimeSpan);
        using var early = _time.CreateTimer(_ => Hear("early"), null, TimeSpan.FromMinutes(5), Timeout.InfiniteTimeSpan);

        _time.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal(["early at 5", "late at 20"], _heard);
        Assert.Equal(ManualTime.Morning.AddMinutes(30), _time.GetUtcNow());
    }

    [Fact]
    public void A_timer_planned_by_another_on_the_way_still_fires_in_the_same_advance()
    {
        using var second = _time.CreateTimer(_ => Hear("second"), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        using var first = _time.CreateTimer(
            _ => second.Change(TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);

        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(["second at 3"], _heard);
    }

    [Fact]
    public void A_repeating_timer_fires_each_time_until_it_is_disposed()
    {
        var timer = _time.CreateTimer(_ => Hear("tick"), null, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2));

        _time.Advance(TimeSpan.FromMinutes(5));
        timer.Dispose();
        _time.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(["tick at 1", "tick at 3", "tick at 5"], _heard);
        Assert.Null(_time.NextDue);
    }

    [Fact]
    public async Task Delays_and_periodic_timers_of_the_platform_follow_the_clock()
    {
        using var periodic = new PeriodicTimer(TimeSpan.FromSeconds(10), _time);
        var delay = Task.Delay(TimeSpan.FromSeconds(7), _time, CancellationToken.None);
        var tick = periodic.WaitForNextTickAsync(CancellationToken.None);

        _time.Advance(TimeSpan.FromSeconds(7));
        await delay;

        Assert.False(tick.IsCompleted);

        _time.Advance(TimeSpan.FromSeconds(3));

        Assert.True(await tick);
        Assert.Equal(TimeSpan.FromSeconds(10), _time.GetElapsedTime(0));
    }

    private void Hear(string what) => _heard.Add($"{what} at {(_time.GetUtcNow() - ManualTime.Morning).TotalMinutes}");
}
