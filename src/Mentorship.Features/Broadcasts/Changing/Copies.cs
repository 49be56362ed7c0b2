using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>Changes copies that people have, a portion at a time and at the pace of sending; an edit makes no sound.</summary>
internal sealed class Copies(
    ChangeStore changes, ReceiptStore receipts, EveningDigest evening, MovedNews moved, IOptions<BroadcastOptions> options)
{
    /// <summary>The channel deletes for 48 hours; what is nearly that old may be older when its turn comes.</summary>
    private static readonly TimeSpan Deletable = TimeSpan.FromHours(47.5);

    public static bool MayVanish(DateTimeOffset came, Occasion on) => came > on.Now - Deletable;

    /// <summary>Null when every copy is as it should be, or as it can be.</summary>
    public async Task<Replies?> NextAsync(Post post, Occasion on, CancellationToken ct)
    {
        await changes.SettleAsync(post, ct);
        var underWay = await changes.UnderWayAsync(post, ct);
        var room = options.Value.Portion - underWay;
        if (room <= 0) return Replies.None;
        var next = await changes.NextAsync(post, room, ct);
        if (next.Count + underWay == 0) return null;
        var replies = Replies.None;
        foreach (var copy in next) replies.AddRange(await ChangeAsync(post, copy, on, ct));
        return replies;
    }

    private async Task<Replies> ChangeAsync(Post post, CopyRow copy, Occasion on, CancellationToken ct)
    {
        if (copy is not { Chat: { } chat, Reachable: > 0 })
        {
            await changes.PutAsync(post, copy, CopyChange.Failed, ct);
            return [];
        }
        var deletes = Deletes(post, copy, on);
        await changes.PutAsync(post, copy, deletes ? CopyChange.Deleting : CopyChange.Editing, ct);
        var receipt = await receipts.ReceiptOfAsync(post, copy.PersonId, ct);
        var outgoing = Replies.None;
        if (copy.Digest is null || copy.CardAt is not null)
            outgoing.Add(deletes ? new Outgoing(chat, new Body.Vanishes()) { Slot = post.About } : PostCard.Again(chat, post, receipt, on.Now));
        if (copy.Digest is { } digest) outgoing.Add(await evening.AgainAsync((copy.PersonId, chat), digest, receipt.Locale, ct));
        return Told(post, copy, outgoing).With(await moved.ToAsync(post.In(receipt.Locale), copy, on, ct));
    }

    /// <summary>Their own copy tells how the change went; where there is none, the line among others.</summary>
    private static Replies Told(Post post, CopyRow copy, Replies outgoing) => Replies.None.With(outgoing.Select((one, place) =>
        one with { Priority = Priority.Broadcast, About = place is 0 ? ChangeStore.AboutOf(post, copy.PersonId, copy.Tries + 1) : null }));

    private static bool Deletes(Post post, CopyRow copy, Occasion on) =>
        post.Facts.State is BroadcastState.Withdrawn && copy.Change != nameof(CopyChange.Replace)
        && copy.CardAt is { } came && MayVanish(came, on);
}
