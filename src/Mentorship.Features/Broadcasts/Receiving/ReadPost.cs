using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Прочитано»: the only sign of reading that is counted.</summary>
internal sealed record ReadPost(Guid Post);

internal sealed class ReadPostHandler(PostStore posts, ReceiptStore receipts, OwnCopy copy) : IHandle<ReadPost>
{
    public async Task<Replies> HandleAsync(ReadPost command, Occasion on, CancellationToken ct)
    {
        if (!await receipts.MarkAsync(command.Post, on.Now, ct)) return new Replies { Toast = BroadcastTexts.Sample };
        var post = (await posts.FindForServiceAsync(command.Post, ct))!;
        var receipt = (await receipts.ReceiptAsync(post, ct))!;
        var toast = post.Facts.State is BroadcastState.Withdrawn ? BroadcastTexts.WithdrawnCard : BroadcastTexts.Marked;
        return new Replies { Toast = toast }.With([await copy.AgainAsync(post, receipt, on, ct)]);
    }
}
