using Mentorship.Pipeline.Tests.Road;
using Mentorship.Testing;

namespace Mentorship.Pipeline.Tests.Outbox;

/// <summary>What a server takes only in a plainer form.</summary>
public sealed class PlainerTests
{
    private const string Chat = "tg:1001";

    [Theory, OnBoth]
    public async Task Each_plainer_form_waits_for_its_turn_like_any_other_call(Store store)
    {
        await using var road = await StartAsync(store, call => call.Without switch
        {
            Niceties.None => Niceties.Marks,
            Niceties.Marks => Niceties.Reply,
            _ => Niceties.None,
        });

        await road.SaysAsync(Saying.To(Chat, "привет"));
        Assert.Empty(road.Shown(1001));
        await road.PassAsync(TimeSpan.FromSeconds(1.1));
        Assert.Empty(road.Shown(1001));
        await road.PassAsync(TimeSpan.FromSeconds(1.1));

        Assert.Equal(["привет"], road.Shown(1001));
        Assert.Equal(1, await road.CountAsync("select count(*) from outbox where state = 'sent'"));
    }

    [Theory, OnBoth]
    public async Task What_is_refused_again_for_the_same_reason_is_given_up(Store store)
    {
        await using var road = await StartAsync(store, _ => Niceties.Marks);

        await road.SaysAsync(Saying.To(Chat, "привет"));
        await road.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Empty(road.Shown(1001));
        Assert.Equal(1, await road.CountAsync("select count(*) from outbox where state = 'failed' and error = 'content'"));
    }

    private static async Task<Road.Road> StartAsync(Store store, Func<Pipeline.Dispatch, Niceties> refused)
    {
        var road = await Road.Road.StartAsync(new RoadOptions
        {
            Store = store, PerSecond = 1, Channel = open => new Plain(open, refused),
        });
        await road.ChatAsync(1001);
        return road;
    }

    /// <summary>A server that will not have what it is asked about.</summary>
    private sealed class Plain(IChannel open, Func<Pipeline.Dispatch, Niceties> refused) : Intercepted(open)
    {
        protected override Task<Delivery>? Instead(Pipeline.Dispatch dispatch, CancellationToken ct) =>
            refused(dispatch) is not Niceties.None and var what ? Task.FromResult<Delivery>(new Delivery.TooFancy(what)) : null;
    }
}
