using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What one has announced, the newest first.</summary>
internal sealed record ListPosts(int Page = 0);

internal sealed class ListPostsHandler(PostStore posts) : IHandle<ListPosts>
{
    public async Task<Replies> HandleAsync(ListPosts command, Occasion on, CancellationToken ct)
    {
        var total = await posts.CountByAsync(on.Acting(), ct);
        var rows = (await posts.PageAsync(command.Page, ct)).Select(post => (Button[])[Row(post)]);
        return Replies.Screen(on.Chat, new Phrase(BroadcastTexts.List, ("count", total)),
        [
            .. rows, .. Pages.Turns(command.Page, total, page => new ListPosts(page)), Speaking.BackAnd(new BeginPost()),
        ]);
    }

    private static Button Row(Post post) => new(
        new Phrase(BroadcastTexts.ListRow, post.Numbered, ("state", Labels.Of(post.Facts.State))), new OpenPost(post.Id));
}
