using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Takes back what the sender has not begun to send; a message in the middle of its call goes on and is counted.</summary>
internal sealed class TakingBack(RecipientStore recipients, DigestStore digests, IOutbox outbox)
{
    public async Task BackAsync(Post post, CancellationToken ct)
    {
        foreach (var message in await recipients.OnTheWayAsync(post.Id, ct))
            if (await outbox.CancelAsync(message.About, ct) > 0 && message.Digest is { } digest)
                await digests.PartAsync(message.PersonId, digest, ct);
        await recipients.SettleAsync(post.Id, ct);
    }
}
