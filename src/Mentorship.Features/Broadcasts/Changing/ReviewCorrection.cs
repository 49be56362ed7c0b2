using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The head looks at other words for what was agreed to.</summary>
internal sealed record ReviewCorrection(Guid Post);

/// <param name="Seen">The words that were looked at: what was written since is looked at anew.</param>
internal sealed record ApproveCorrection(Guid Post, long Seen);

/// <summary>People keep what they have; no reason is asked for.</summary>
/// <param name="Seen">The words that were looked at: nobody returns what they have not read.</param>
internal sealed record ReturnCorrection(Guid Post, long Seen = 0);

internal sealed class ReviewCorrectionHandler(PostStore posts, PostDesk desk, Correcting correcting, Heads heads)
    : IHandle<ReviewCorrection>, IHandle<ApproveCorrection>, IHandle<ReturnCorrection>
{
    public Task<Replies> HandleAsync(ReviewCorrection command, Occasion on, CancellationToken ct) =>
        OpenAsync(command.Post, on, post => ReviewAsync(post, on, ct), ct);

    public Task<Replies> HandleAsync(ApproveCorrection command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on, post =>
        WordsOfPost.MarkOf(post) != command.Seen ? ReviewAsync(post, on, ct)
        : WordsOfPost.RefuseWhole(Correcting.Corrected(post)) is { } misfit ? ReturnAsync(post, misfit.Why, on, ct)
        : PostDesk.DecideAsync(post, post.Facts.Corrects(CorrectionStep.Approve), on, async facts =>
        {
            post = await correcting.ApplyAsync(post, facts, on, ct);
            return await SaidAsync(post, (BroadcastTexts.CorrectionApproved, BroadcastTexts.YourCorrectionApproved), null, on, ct);
        }), ct);

    public Task<Replies> HandleAsync(ReturnCorrection command, Occasion on, CancellationToken ct) =>
        OpenAsync(
            command.Post, on, post => WordsOfPost.MarkOf(post) == command.Seen ? ReturnAsync(post, null, on, ct) : ReviewAsync(post, on, ct), ct);

    private Task<Replies> ReturnAsync(Post post, Phrase? why, Occasion on, CancellationToken ct) =>
        PostDesk.DecideAsync(post, post.Facts.Corrects(CorrectionStep.Return), on, async facts =>
        {
            post = await posts.SaveAsync(post with { Facts = facts, NewWords = RichText.Empty }, ct);
            return await SaidAsync(post, (BroadcastTexts.CorrectionReturned, BroadcastTexts.YourCorrectionReturned), why, on, ct);
        });

    private async Task<Replies> ReviewAsync(Post post, Occasion on, CancellationToken ct)
    {
        var question = new Phrase(BroadcastTexts.ReviewCorrection, post.Numbered, ("count", await correcting.HaveItAsync(post, ct)));
        var copy = PostCard.To(on.Chat, Correcting.Corrected(post).In(post.NewTongue)) with { Silent = true };
        return new Replies { copy }.With(Replies.Screen(
            on.Chat, question,
            [new(BroadcastTexts.Approve, new ApproveCorrection(post.Id, WordsOfPost.MarkOf(post)), Emphasis.Primary)],
            [new(BroadcastTexts.Return, new ReturnCorrection(post.Id, WordsOfPost.MarkOf(post)))],
            [Speaking.MenuButton]));
    }

    private Task<Replies> SaidAsync(
        Post post, (string ToHead, string ToAuthor) keys, Phrase? why, Occasion on, CancellationToken ct)
    {
        Phrase With(string key) => Heads.Said(new Phrase(key, post.Numbered), why);
        return heads.AnswerAsync(post, (With(keys.ToHead), With(keys.ToAuthor)), on, ct);
    }

    private async Task<Replies> OpenAsync(Guid id, Occasion on, Func<Post, Task<Replies>> act, CancellationToken ct)
    {
        if (await posts.FindCorrectionForHeadAsync(id, ct) is not { } post)
            return Replies.Screen(on.Chat, BroadcastTexts.NotWaiting, [Speaking.MenuButton]);
        using var stead = desk.ActFor(post);
        return await act(post);
    }
}
