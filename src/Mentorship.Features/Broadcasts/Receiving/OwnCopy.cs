using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>
/// The copy of whoever has just pressed something below it. A correction that was written for it before takes its place in vain:
/// what is shown now is the corrected copy already, and says how the correction went.
/// </summary>
internal sealed class OwnCopy(ChangeStore changes, IOutbox outbox)
{
    /// <summary>Why nothing can be answered any more, with the copy as it stands now; null where it can.</summary>
    public async Task<Replies?> RefuseAsync(Post post, Receipt receipt, Occasion on, CancellationToken ct)
    {
        var why = post.Facts.State is BroadcastState.Withdrawn ? new Phrase(BroadcastTexts.WithdrawnCard)
            : receipt.IsOver(post.Facts, on.Now) ? new Phrase(BroadcastTexts.TermOver, ("day", post.Facts.ValidTo!.Value))
            : null;
        return why is null ? null : new Replies { Toast = why }.With([await AgainAsync(post, receipt, on, ct), .. Withdrawn(post, on)]);
    }

    /// <summary>A reminder that has left already says that the date was taken away; nothing while there is one.</summary>
    public static IEnumerable<Outgoing> WithoutDate(Post post, Occasion on) =>
        post.Facts.EventAt is null ? [ReminderCard.Ended(on.Chat, post, BroadcastTexts.NoDateToRemind)] : [];

    private static IEnumerable<Outgoing> Withdrawn(Post post, Occasion on) =>
        post.Facts.State is BroadcastState.Withdrawn ? [ReminderCard.Ended(on.Chat, post, BroadcastTexts.WithdrawnCard)] : [];

    /// <summary>The same for what concerns an event: once it has begun nobody says whether they come.</summary>
    public async Task<Replies?> RefuseEventAsync(Post post, Receipt receipt, Occasion on, CancellationToken ct) =>
        await RefuseAsync(post, receipt, on, ct) ?? (post.Facts.HasBegun(on.Now)
            ? new Replies { Toast = BroadcastTexts.HasBegun }.With([await AgainAsync(post, receipt, on, ct)])
            : null);

    public async Task<Outgoing> AgainAsync(Post post, Receipt receipt, Occasion on, CancellationToken ct)
    {
        var card = PostCard.Again(on.Chat, post, receipt, on.Now);
        if (await changes.RenewAsync(post, ct) is not { } tries) return card;
        var person = on.Acting().Value.ToString();
        await outbox.CancelAsync(ChangeStore.AboutOf(post, person, tries - 1), ct);
        return card with { About = ChangeStore.AboutOf(post, person, tries) };
    }
}
