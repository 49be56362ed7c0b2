using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Mentorship.Pipeline.Tests.Dispatch;

/// <summary>A service that runs and cannot reach its messenger loses words just like one that is switched off.</summary>
public sealed class HearingTests
{
    [Theory, OnBoth]
    public async Task A_silence_of_a_day_is_told_once_with_its_beginning_and_end(Store store)
    {
        await using var road = await WithoutRoundsAsync(store);
        var (hearing, upkeep) = Apart(road);

        hearing.Heard();
        var from = road.Time.GetUtcNow();
        hearing.Failed();
        road.Time.Advance(TimeSpan.FromHours(24));
        hearing.Failed();
        await upkeep.RunAsync(CancellationToken.None);
        hearing.Heard();
        await upkeep.RunAsync(CancellationToken.None);
        await upkeep.RunAsync(CancellationToken.None);
        await road.SettleAsync();

        Assert.Equal([new Resumed(from, from + TimeSpan.FromHours(24))], road.Heard.Of<Resumed>());
    }

    [Theory]
    [OnBoth(22, true)]
    [OnBoth(48, false)]
    public async Task A_short_silence_or_a_quiet_night_is_no_news(Store store, int hours, bool fails)
    {
        await using var road = await WithoutRoundsAsync(store);
        var (hearing, upkeep) = Apart(road);

        hearing.Heard();
        if (fails) hearing.Failed();
        road.Time.Advance(TimeSpan.FromHours(hours));
        hearing.Heard();
        await upkeep.RunAsync(CancellationToken.None);
        await road.SettleAsync();

        Assert.Empty(road.Heard.Of<Resumed>());
    }

    [Theory, OnBoth]
    public async Task While_nobody_is_heard_the_service_counts_as_standing_still(Store store)
    {
        await using var road = await WithoutRoundsAsync(store);
        var (hearing, upkeep) = Apart(road);

        hearing.Failed();
        var since = hearing.SilentSince;
        road.Time.Advance(TimeSpan.FromHours(3));
        await upkeep.RunAsync(CancellationToken.None);

        await using var database = road.Store.Open();
        var noted = await Notes.ReadAsync(database, Notes.AliveAt, CancellationToken.None);
        Assert.Equal(since, DateTimeOffset.Parse(noted!, null));
    }

    [Theory, OnBoth]
    public async Task A_start_that_was_broken_off_hides_no_standstill(Store store)
    {
        await using var road = await WithoutRoundsAsync(store);
        var (_, before) = Apart(road);
        await before.RunAsync(CancellationToken.None);
        var from = road.Time.GetUtcNow();
        road.Time.Advance(TimeSpan.FromHours(30));

        var (_, brokenOff) = Apart(road);
        await brokenOff.StopAsync(CancellationToken.None);
        var (_, upkeep) = Apart(road);
        await upkeep.StartAsync(CancellationToken.None);
        await road.SettleAsync();

        Assert.Equal([new Resumed(from, from + TimeSpan.FromHours(30))], road.Heard.Of<Resumed>());
    }

    /// <summary>The road's own upkeep would note that somebody is heard, at its first round.</summary>
    private static async Task<Road.Road> WithoutRoundsAsync(Store store)
    {
        var road = await Road.Road.StartAsync(store);
        var rounds = await road.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        await rounds.Shutdown(waitForJobsToComplete: true);
        return road;
    }

    /// <summary>Apart from the poller of the road, which hears all the while.</summary>
    private static (Hearing Hearing, Upkeep Upkeep) Apart(Road.Road road)
    {
        var hearing = new Hearing(road.Time);
        return (hearing, ActivatorUtilities.CreateInstance<Upkeep>(road.Services, hearing));
    }
}
