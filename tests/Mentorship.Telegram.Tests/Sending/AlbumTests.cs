using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Sandbox;
using static Mentorship.Telegram.Tests.Dispatches;

namespace Mentorship.Telegram.Tests.Sending;

/// <summary>Albums that the server copies: they stay albums, and every copy is known by its number.</summary>
public sealed class AlbumTests : ChannelScene
{
    [Fact]
    public async Task An_album_is_copied_as_an_album_in_its_order()
    {
        var items = await World.SendAllAsync(AnnaId, new Sample(SampleKind.Album), Ct);

        var sent = Assert.IsType<Delivery.Sent>(await Bot.SendAsync(Copy([.. items.Select(item => item.Id)])));

        var copies = sent.All.Select(Seen).ToList();
        Assert.Equal(items.Select(item => item.File), copies.Select(copy => copy.File));
        Assert.NotNull(Assert.Single(copies.Select(copy => copy.AlbumId).Distinct()));
        Assert.Equal(sent.All[0], sent.MessageId);
    }

    [Fact]
    public async Task What_was_deleted_is_left_out_and_nothing_at_all_is_gone()
    {
        var items = await World.SendAllAsync(AnnaId, new Sample(SampleKind.Album), Ct);
        await World.DeleteAsync(AnnaId, items[0].Id, Ct);

        var sent = Assert.IsType<Delivery.Sent>(await Bot.SendAsync(Copy([.. items.Select(item => item.Id)])));

        Assert.Equal(2, sent.All.Count);
        Assert.IsType<Delivery.Gone>(await Bot.SendAsync(Copy([items[0].Id])));
    }

    [Fact]
    public async Task A_refusal_may_have_let_a_part_pass_so_it_is_told_and_not_repeated()
    {
        var items = await World.SendAllAsync(AnnaId, new Sample(SampleKind.Album), Ct);
        World.Faults.Add(new Fault(FaultKind.VoicesForbidden) { Count = 1, Method = "copyMessages" });

        var refused = Assert.IsType<Delivery.Refused>(await Bot.SendAsync(Copy([.. items.Select(item => item.Id)])));

        Assert.Equal("in-part", refused.Reason);
    }

    [Fact]
    public async Task A_pause_may_have_let_a_part_pass_so_what_is_sent_again_is_counted()
    {
        var items = await World.SendAllAsync(AnnaId, new Sample(SampleKind.Album), Ct);
        World.Faults.Add(new Fault(FaultKind.TooManyRequests) { Count = 1, Method = "copyMessages", RetryAfterSeconds = 5 });

        var throttled = await Bot.SendAsync(Copy([.. items.Select(item => item.Id)]));

        Assert.Equal(new Delivery.Throttled(TimeSpan.FromSeconds(5), IsUnclear: true), throttled);
    }

    private static Dispatch.CopyAlbum Copy(long[] items) =>
        new(Anna, new ValueList<MessageRef>([.. items.Select(id => new MessageRef(Anna, id))]), Silent: false);
}
