using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>The moment has come: the list is frozen, a part at each look. Whoever has lost the right meanwhile announces nothing.</summary>
internal sealed class Starting(PostStore posts, AudienceStore people, RolesHere roles, QuietTime quiet, IOptions<BroadcastOptions> options)
{
    /// <summary>Null when it may begin.</summary>
    public async Task<Replies?> RefuseAsync(Post post, Occasion on, CancellationToken ct)
    {
        if (await roles.MayAsync(post.Facts.Author, Right.Broadcast, on.Now, ct)) return await ReturnAsync(post, on, ct);
        await StepAsync(post, BroadcastStep.Cancel, ct);
        return await TellAsync(post, new Body.Says(new Phrase(BroadcastTexts.RoleLost, post.Numbered), [[Speaking.MenuButton]]), on, ct);
    }

    /// <summary>What the channel would refuse to everybody is a draft again, and its author hears why.</summary>
    private async Task<Replies?> ReturnAsync(Post post, Occasion on, CancellationToken ct)
    {
        if (WordsOfPost.RefuseWhole(post) is not { } misfit) return null;
        await StepAsync(post with { Facts = post.Facts with { SendAt = null } }, BroadcastStep.Reopen, ct);
        return await TellAsync(
            post, new Body.Says(misfit.Why, [[new(BroadcastTexts.Open, new OpenPost(post.Id))], [Speaking.MenuButton]]), on, ct);
    }

    /// <summary>News for the author, who may sleep at the hour of the readers.</summary>
    private async Task<Replies> TellAsync(Post post, Body.Says words, Occasion on, CancellationToken ct) => post.AuthorChat is { } chat
        ? [.. await quiet.HoldAsync([new Outgoing(chat, words)], on, ct)]
        : [];

    public async Task<Post> StartAsync(Post post, Occasion on, CancellationToken ct)
    {
        post = post with { Facts = post.Facts with { SendAt = on.Now }, FrozenTo = "" };
        return await FreezeAsync(await StepAsync(post, BroadcastStep.Start, ct), on, ct);
    }

    /// <summary>The next part of the list; nothing when it is whole.</summary>
    public async Task<Post> FreezeAsync(Post post, Occasion on, CancellationToken ct) => post.FrozenTo is null
        ? post
        : await posts.SaveAsync(post with { FrozenTo = await people.FreezeAsync(post, on.Now, options.Value.Freeze, ct) }, ct);

    private async Task<Post> StepAsync(Post post, BroadcastStep step, CancellationToken ct) =>
        post.Facts.Step(step) is Decision<Broadcast>.Accepted(var facts)
            ? await posts.SaveAsync(post with { Facts = facts }, ct)
            : throw new InvalidOperationException($"{step} from {post.Facts.State} was asked for before.");
}
