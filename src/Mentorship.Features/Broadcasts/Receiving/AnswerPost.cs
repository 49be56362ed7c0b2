using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Приду» or «Не приду»; the other press changes it, and no reason is asked for.</summary>
internal sealed record AnswerPost(Guid Post, bool Comes);

internal sealed class AnswerPostHandler(PostStore posts, ReceiptStore receipts, OwnCopy copy) : IHandle<AnswerPost>
{
    public async Task<Replies> HandleAsync(AnswerPost command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post || await receipts.ReceiptAsync(post, ct) is not { } before)
            return new Replies { Toast = BroadcastTexts.Sample };
        if (await copy.RefuseAsync(post, before, on, ct) is { } refusal) return refusal;
        await receipts.AnswerAsync(post.Id, command.Comes, on.Now, ct);
        var after = before with { Comes = command.Comes, IsRead = true };
        return new Replies { Toast = BroadcastTexts.Marked }.With([await copy.AgainAsync(post, after, on, ct)]);
    }
}
