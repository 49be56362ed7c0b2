using Mentorship.Conversations;
using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Outbox;

/// <summary>The morning for which messages wait is moved.</summary>
public sealed class MovingTests
{
    private static readonly string[] Night = ["0", "1", "2", "3", "4", "следом"];

    [Theory]
    [OnBoth(false)]
    [OnBoth(true)]
    public async Task What_waits_for_a_moment_leaves_at_another_in_the_order_of_writing(Store store, bool restarts)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        var morning = await WritesAsync(road);

        await MovesAsync(road, morning, road.Time.GetUtcNow() + TimeSpan.FromHours(4));
        if (restarts) await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromMinutes(239));
        Assert.Empty(road.Shown(1001));
        await road.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(Night, road.Shown(1001));
        Assert.Empty(road.Shown(1002));
        await road.PassAsync(TimeSpan.FromHours(6));
        Assert.Equal(["другому"], road.Shown(1002));
        Assert.Equal([.. Night, "днём"], road.Shown(1001));
    }

    [Theory]
    [OnBoth]
    public async Task What_waits_no_more_leaves_at_once_and_what_waits_longer_leaves_once(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        var morning = await WritesAsync(road);

        await MovesAsync(road, morning, morning + TimeSpan.FromMinutes(20));
        await road.PassAsync(TimeSpan.FromHours(9) + TimeSpan.FromMinutes(10));
        Assert.Empty(road.Shown(1001));
        await MovesAsync(road, morning + TimeSpan.FromMinutes(20), road.Time.GetUtcNow());
        await road.PassAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(Night, road.Shown(1001));
        await road.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal([.. Night, "днём"], road.Shown(1001));
    }

    [Theory]
    [OnBoth]
    public async Task What_would_help_nobody_by_then_keeps_its_moment(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        var morning = road.Time.GetUtcNow() + TimeSpan.FromHours(9);
        await road.SaysAsync(Saying.To("tg:1001", "до полудня") with { DueAt = morning, ValidUntil = morning + TimeSpan.FromHours(5) });

        await MovesAsync(road, morning, morning + TimeSpan.FromHours(6));
        await road.PassAsync(TimeSpan.FromHours(9));

        Assert.Equal(["до полудня"], road.Shown(1001));
    }

    /// <summary>A night's messages in one chat, the last to follow the others by a second; one in another chat, and one for a later moment.</summary>
    private static async Task<DateTimeOffset> WritesAsync(Road.Road road)
    {
        await road.ChatAsync(1001);
        await road.ChatAsync(1002);
        var morning = road.Time.GetUtcNow() + TimeSpan.FromHours(9);
        foreach (var at in Enumerable.Range(0, 5)) await road.SaysAsync(Saying.To("tg:1001", $"{at}") with { DueAt = morning });
        await road.SaysAsync(Saying.To("tg:1001", "следом") with { DueAt = morning + TimeSpan.FromSeconds(1) });
        await road.SaysAsync(Saying.To("tg:1001", "днём") with { DueAt = morning + TimeSpan.FromMinutes(40) });
        await road.SaysAsync(Saying.To("tg:1002", "другому") with { DueAt = morning });
        return morning;
    }

    private static async Task MovesAsync(Road.Road road, DateTimeOffset from, DateTimeOffset to)
    {
        await road.PlayAsync(road.Scripts.Add(async (services, _, ct) =>
        {
            await services.GetRequiredService<IOutbox>().MoveAsync("tg:1001", from, to, ct);
            return Replies.None;
        }));
        await road.SettleAsync();
    }
}
