using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Faults;

/// <summary>A graceful stop waits for calls under way, but only so long: a server that never answers holds nobody up.</summary>
public sealed class StoppingTests
{
    private const string Chat = "tg:1001";

    // For a machine in trouble; the service itself waits by the clock in hand.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory, OnBoth]
    public async Task Stopped_while_the_server_never_answers_the_service_ends_in_time_and_says_afterwards_what_it_had_to_say(Store store)
    {
        await using var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        road.World.Faults.Add(new Fault(FaultKind.Silence));
        road.World.Faults.Add(new Fault(FaultKind.Silence) { Method = "getUpdates" });
        await road.PlayAsync(road.Scripts.Add(_ => [Words("раз"), Words("два")]));
        await road.World.WaitForAsync(world => world.Ledger.CallsOf("sendMessage").Count == 1, CancellationToken.None);
        using var tenSeconds = new CancellationTokenSource(TimeSpan.FromSeconds(10), road.Time);

        var sender = road.Services.GetRequiredService<OutboxSender>();

        var stopping = road.GoesDownAsync(tenSeconds.Token);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        using var patience = new CancellationTokenSource(Patience);
        while (sender.IsFree("tg:1002")) await look.WaitForNextTickAsync(patience.Token);
        Assert.False(stopping.IsCompleted);
        road.Time.AdvanceTo(road.Time.GetUtcNow() + TimeSpan.FromSeconds(10));
        await stopping.WaitAsync(Patience);

        Assert.Equal(["раз"], road.Shown(1001));
        road.World.Faults.Clear();
        await road.ComesUpAsync();
        await road.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(["раз", "раз", "два"], road.Shown(1001));
        Assert.Equal(["sent 1", "sent 0"], await road.ReadAsync<string>("select state || ' ' || unsure from outbox order by seq, ordinal"));
    }

    [Theory, OnBoth]
    public async Task A_store_that_is_away_keeps_nothing_from_stopping(Store store)
    {
        await using var road = await Road.Road.StartAsync(store);
        await road.ChangeAsync("drop table settings");

        await road.GoesDownAsync();
    }

    private static Outgoing Words(string text) => Saying.To(Chat, text, Priority.Consultation, "request:1");
}
