using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The moment has come: the list is frozen. Whoever has lost the right meanwhile announces nothing.</summary>
internal sealed class Starting(PostStore posts, AudienceStore people, RolesHere roles)
{
    /// <summary>Null when it may begin.</summary>
    public async Task<Replies?> RefuseAsync(Post post, Occasion on, CancellationToken ct)
    {
        if (await roles.MayAsync(post.Facts.Author, Right.Broadcast, on.Now, ct)) return null;
        await StepAsync(post, BroadcastStep.Cancel, ct);
        return post.AuthorChat is { } chat
            ? [new Outgoing(chat, new Body.Says(new Phrase(BroadcastTexts.RoleLost, post.Numbered), [[Speaking.MenuButton]]))]
            : [];
    }

    public async Task<Post> StartAsync(Post post, Occasion on, CancellationToken ct)
    {
        await people.FreezeAsync(post, on.Now, ct);
        return await StepAsync(post, BroadcastStep.Start, ct);
    }

    private async Task<Post> StepAsync(Post post, BroadcastStep step, CancellationToken ct) =>
        post.Facts.Step(step) is Decision<Broadcast>.Accepted(var facts)
            ? await posts.SaveAsync(post with { Facts = facts }, ct)
            : throw new InvalidOperationException($"{step} from {post.Facts.State} was asked for before.");
}
