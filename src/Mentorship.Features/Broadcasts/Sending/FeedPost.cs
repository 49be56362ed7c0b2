using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Time to look at an announcement on its way: begin it, hand on the next portion, or end it.</summary>
internal sealed record FeedPost(Guid Post);

/// <summary>Everything is decided from what is stored, so a restart at any moment goes on where it was.</summary>
internal sealed class FeedPostHandler(PostStore posts, PostDesk desk, Starting starting, Portions portions, Ending ending)
    : IHandle<FeedPost>
{
    public async Task<Replies> HandleAsync(FeedPost command, Occasion on, CancellationToken ct)
    {
        if (await posts.FindForServiceAsync(command.Post, ct) is not { } post) return [];
        using var stead = desk.ActFor(post);
        if (post.Facts.State is BroadcastState.Scheduled)
        {
            if (await starting.RefuseAsync(post, on, ct) is { } refusal) return refusal;
            post = await starting.StartAsync(post, on, ct);
        }
        else if (post.Facts.State is BroadcastState.Sending) post = await starting.FreezeAsync(post, on, ct);
        if (post.Facts.State is not BroadcastState.Sending) return [];
        await posts.HoldAsync(post, ct);
        var sent = await portions.NextAsync(post, on, ct);
        return await ending.LookAsync(post, sent, on, ct);
    }
}
