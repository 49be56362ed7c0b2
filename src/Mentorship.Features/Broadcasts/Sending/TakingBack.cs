using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Takes back what the sender has not begun to send; a message in the middle of its call goes on and is counted.</summary>
internal sealed class TakingBack(RecipientStore recipients, IOutbox outbox)
{
    public async Task BackAsync(Post post, CancellationToken ct)
    {
        foreach (var about in await recipients.OnTheWayAsync(post.Id, ct)) await outbox.CancelAsync(about, ct);
        await recipients.SettleAsync(post.Id, ct);
    }
}
