using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Прочитано»: the only sign of reading that is counted.</summary>
internal sealed record ReadPost(Guid Post);

internal sealed class ReadPostHandler(PostStore posts, ReceiptStore receipts, OwnCopy copy) : IHandle<ReadPost>
{
    public async Task<Replies> HandleAsync(ReadPost command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post || await receipts.ReceiptAsync(post, ct) is not { } before)
            return new Replies { Toast = BroadcastTexts.Sample };
        if (await copy.RefuseAsync(post, before, on, ct) is { } refusal) return refusal;
        await receipts.MarkAsync(post.Id, on.Now, ct);
        return new Replies { Toast = BroadcastTexts.Marked }.With([await copy.AgainAsync(post, before with { IsRead = true }, on, ct)]);
    }
}
