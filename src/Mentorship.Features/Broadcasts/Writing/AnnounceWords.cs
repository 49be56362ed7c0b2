using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A new draft with the words of something that others should know; a draft that waits already stays where it is.</summary>
internal sealed class AnnounceWordsHandler(PostStore posts, BeginPostHandler drafts, PostDesk desk) : IHandle<AnnounceWords>
{
    public async Task<Replies> HandleAsync(AnnounceWords command, Occasion on, CancellationToken ct)
    {
        var post = await drafts.NewAsync(on, ct);
        using var stead = desk.ActFor(post);
        return PostScreens.Preview(
            await posts.SaveAsync(post with { Words = command.Words, Facts = post.Facts with { HasWords = true } }, ct), on);
    }
}
