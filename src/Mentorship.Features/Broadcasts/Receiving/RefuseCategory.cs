using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Не присылать такое»: no more of this category, until the person says otherwise.</summary>
/// <param name="Post">The announcement below which it was pressed.</param>
internal sealed record RefuseCategory(BroadcastCategory Category, Guid? Post = null);

/// <summary>Announcements of this category come again.</summary>
internal sealed record AllowCategory(BroadcastCategory Category, Guid? Post = null);

internal sealed class RefuseCategoryHandler(RefusalStore refusals, PostStore posts, ReceiptStore receipts, OwnCopy copy)
    : IHandle<RefuseCategory>, IHandle<AllowCategory>
{
    public async Task<Replies> HandleAsync(RefuseCategory command, Occasion on, CancellationToken ct)
    {
        if (!command.Category.CanBeRefused()) return new Replies { Home = true };
        if (command.Post is { } below && await MineAsync(below, ct) is null) return new Replies { Toast = BroadcastTexts.Sample };
        await refusals.RefuseAsync(command.Category, on.Now, ct);
        return Replies.Screen(on.Chat, Said(BroadcastTexts.Refused, command.Category),
            [new(BroadcastTexts.Allow, new AllowCategory(command.Category, command.Post))], [Speaking.MenuButton])
            .With(await CardAsync(command.Post, on, ct));
    }

    public async Task<Replies> HandleAsync(AllowCategory command, Occasion on, CancellationToken ct)
    {
        await refusals.AllowAsync(command.Category, ct);
        return Replies.Screen(on.Chat, Said(BroadcastTexts.Allowed, command.Category), [Speaking.MenuButton])
            .With(await CardAsync(command.Post, on, ct));
    }

    /// <summary>The announcement as it stands now; nothing for a sample.</summary>
    private async Task<IReadOnlyList<Outgoing>> CardAsync(Guid? id, Occasion on, CancellationToken ct) =>
        id is { } known && await MineAsync(known, ct) is var (post, receipt)
            ? [await copy.AgainAsync(post, receipt, on, ct)]
            : [];

    private async Task<(Post Post, Receipt Receipt)?> MineAsync(Guid id, CancellationToken ct) =>
        await posts.FindForServiceAsync(id, ct) is { } post && await receipts.ReceiptAsync(post, ct) is { } receipt ? (post, receipt) : null;

    private static Phrase Said(string key, BroadcastCategory category) => new(key, ("category", Labels.Of(category)));
}
