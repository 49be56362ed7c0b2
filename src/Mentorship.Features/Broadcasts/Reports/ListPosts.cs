using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What one has announced, the newest first.</summary>
internal sealed record ListPosts(int Page = 0);

internal sealed class ListPostsHandler(PostStore posts) : IHandle<ListPosts>
{
    private const int Excerpt = 40;

    public async Task<Replies> HandleAsync(ListPosts command, Occasion on, CancellationToken ct)
    {
        var total = await posts.CountByAsync(on, ct);
        var shown = await posts.PageAsync(command.Page, ct);
        return Replies.Screen(on.Chat, Text(total, shown),
        [
            .. shown.Select(post => (Button[])[Row(post)]),
            .. Pages.Turns(command.Page, total, page => new ListPosts(page)), Speaking.BackAnd(new BeginPost()),
        ]);
    }

    private static Phrase Text(long total, IReadOnlyList<Post> shown) => shown.Count is 0
        ? BroadcastTexts.ListEmpty
        : new Phrase(BroadcastTexts.List, ("count", total), ("lines", Speaking.Joined(SharedTexts.Line, shown.Select(Line))));

    private static Phrase Line(Post post)
    {
        var words = Pipeline.Words.Shorten(post.Words.Text.ReplaceLineEndings(" "), Excerpt);
        return post.Facts.SendAt is { } at
            ? new Phrase(BroadcastTexts.ListLineAt, post.Numbered, ("at", at), ("state", Labels.Of(post.Facts.State)), ("words", words))
            : new Phrase(BroadcastTexts.ListLine, post.Numbered, ("state", Labels.Of(post.Facts.State)), ("words", words));
    }

    private static Button Row(Post post) => new(
        new Phrase(BroadcastTexts.ListRow, post.Numbered, ("state", Labels.Of(post.Facts.State))), new OpenPost(post.Id));
}
