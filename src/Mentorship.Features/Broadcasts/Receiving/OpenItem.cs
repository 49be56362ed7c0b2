using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>One of those that came together, as the card it would have been; or one of the list of all.</summary>
/// <param name="Digest">The message in which it stands with others; null for the list.</param>
internal sealed record OpenItem(Guid Post, string? Digest = null);

/// <summary>Another page of those that came together.</summary>
internal sealed record TurnDigest(string Digest, int Page);

internal sealed class OpenItemHandler(
    PostStore posts, ReceiptStore receipts, DigestStore digests, EveningDigest evening, RefusalStore refusals)
    : IHandle<OpenItem>, IHandle<TurnDigest>
{
    public async Task<Replies> HandleAsync(OpenItem command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post || await receipts.ReceiptAsync(post, ct) is not { } receipt)
            return new Replies { Home = true };
        if (post.Facts.State is BroadcastState.Withdrawn)
            return new Replies { Toast = BroadcastTexts.WithdrawnCard }.With(await LineAsync(command.Digest, on, ct));
        var card = PostCard.Again(on.Chat, post, receipt, on.Now) with { Placement = Placement.New };
        return await digests.OpenAsync(post.Id, on.Now, ct) is { } before ? [Before(post, before, on), card] : [card];
    }

    /// <summary>One copy at a time: the one that is there would not be corrected any more.</summary>
    private static Outgoing Before(Post post, DateTimeOffset opened, Occasion on) => Copies.MayVanish(opened, on)
        ? new Outgoing(on.Chat, new Body.Vanishes()) { Slot = post.About }
        : new Outgoing(on.Chat, new Body.Says(BroadcastTexts.OpenedBelow, []) { Medium = post.Medium })
        {
            Slot = post.About, Placement = Placement.EditOnly,
        };

    public async Task<Replies> HandleAsync(TurnDigest command, Occasion on, CancellationToken ct) =>
        [await AgainAsync(command.Digest, command.Page, on, ct)];

    private async Task<IReadOnlyList<Outgoing>> LineAsync(string? digest, Occasion on, CancellationToken ct) =>
        digest is null ? [] : [await AgainAsync(digest, 0, on, ct)];

    private async Task<Outgoing> AgainAsync(string digest, int page, Occasion on, CancellationToken ct) => await evening.AgainAsync(
        (on.Acting().Value.ToString(), on.Chat), digest, await refusals.LanguageAsync(ct), ct, page);
}
