using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The right words take the place of the wrong ones: in every copy, and for whoever still waits.</summary>
internal sealed class Correcting(PostStore posts, RecipientStore recipients, TakingBack taking, Planning planning)
{
    public async Task<Post> ApplyAsync(Post post, Broadcast facts, Occasion on, CancellationToken ct)
    {
        post = await posts.SaveAsync(Corrected(post) with
        {
            Facts = facts, NewWords = RichText.Empty, NewTongue = Tongues.Main, Revision = post.Revision + 1,
        }, ct);
        await taking.BackAsync(post, ct);
        await planning.ChangeAsync(post, "corrected", on, ct);
        return post;
    }

    /// <summary>As people would read it: other Russian words leave every translation behind, until it is corrected as well.</summary>
    public static Post Corrected(Post post) => post.NewTongue is Tongues.Main
        ? post with { Words = post.NewWords, Outdated = [.. post.OtherWords.Keys] }
        : ListVersionsHandler.With(post, post.NewTongue, post.NewWords) with
        {
            Outdated = [.. post.Outdated.Where(tongue => tongue != post.NewTongue)],
        };

    /// <summary>How many have the former words.</summary>
    public async Task<long> HaveItAsync(Post post, CancellationToken ct)
    {
        await recipients.SettleAsync(post.Id, ct);
        return (await recipients.TallyAsync(post.Id, ct)).Delivered;
    }
}
