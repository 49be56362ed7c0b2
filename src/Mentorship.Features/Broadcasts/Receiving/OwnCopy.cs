using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>
/// The copy of whoever has just pressed something below it. A correction that was written for it before takes its place in vain:
/// what is shown now is the corrected copy already, and says how the correction went.
/// </summary>
internal sealed class OwnCopy(ChangeStore changes, IOutbox outbox)
{
    public async Task<Outgoing> AgainAsync(Post post, Receipt receipt, Occasion on, CancellationToken ct)
    {
        var card = PostCard.Again(on.Chat, post, receipt);
        if (await changes.RenewAsync(post, ct) is not { } tries) return card;
        var person = on.Acting().Value.ToString();
        await outbox.CancelAsync(ChangeStore.AboutOf(post, person, tries - 1), ct);
        return card with { About = ChangeStore.AboutOf(post, person, tries) };
    }
}
