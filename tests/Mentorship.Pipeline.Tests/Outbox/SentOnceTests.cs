using Mentorship.Pipeline.Tests.Road;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Outbox;

/// <summary>Invitations and codes: what becomes unclear is told and never repeated (design answers, section 7).</summary>
public sealed class SentOnceTests
{
    private const string Chat = "tg:1001";

    [Theory, OnBoth]
    public async Task A_code_is_never_repeated_and_whoever_wrote_it_hears_that_it_is_unclear(Store store)
    {
        await using var road = await StartAsync(store);
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "sendMessage" });

        await road.SaysAsync(Saying.ScreenTo(Chat, "код") with { IsSentOnce = true, About = "invite:1" });
        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromMinutes(5));

        Assert.Equal(["код"], road.Shown(1001));
        Assert.Equal(["unknown 1"], await road.ReadAsync<string>("select state || ' ' || unsure from outbox order by seq desc limit 1"));
        Assert.Equal([new Uncertain(Chat, "invite:1")], road.Heard.Of<Uncertain>());
    }

    [Theory, OnBoth]
    public async Task A_code_whose_call_was_lost_with_the_service_is_not_sent_after_it(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.To(Chat, "код", Priority.Consultation, "invite:1") with { IsSentOnce = true, DueAt = road.Time.GetUtcNow().AddHours(1) });
        await road.ChangeAsync("update outbox set state = 'sending' where state = 'new'");

        await road.RestartsAsync();
        await road.PassAsync(TimeSpan.FromHours(2));

        Assert.Empty(road.World.Ledger.CallsOf("sendMessage"));
        Assert.Equal([new Uncertain(Chat, "invite:1")], road.Heard.Of<Uncertain>());
    }

    [Theory, OnBoth]
    public async Task A_code_that_may_stand_in_a_screen_already_does_not_come_as_a_new_message(Store store)
    {
        await using var road = await StartAsync(store);
        await road.SaysAsync(Saying.ScreenTo(Chat, "экран"));
        road.World.Faults.Add(new Fault(FaultKind.CutAfter) { Count = 1, Method = "editMessageText" });

        await road.SaysAsync(Saying.ScreenTo(Chat, "код") with { IsSentOnce = true, About = "invite:1" });
        await road.SaysAsync(Saying.To(Chat, "другое"));
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(["код", "другое"], road.Shown(1001));
        Assert.Equal([new Uncertain(Chat, "invite:1")], road.Heard.Of<Uncertain>());
    }

    private static async Task<Road.Road> StartAsync(Store store)
    {
        var road = await Road.Road.StartAsync(new RoadOptions { Store = store });
        await road.ChatAsync(1001);
        return road;
    }
}
