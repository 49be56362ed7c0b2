using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Отдать руководителю»: the head has agreed to other words.</summary>
/// <param name="Seen">The words that were looked at.</param>
internal sealed record SubmitCorrection(Guid Post, long Seen);

internal sealed class SubmitCorrectionHandler(PostDesk desk, PostStore posts, Heads heads, ReportScreen report)
    : IHandle<SubmitCorrection>
{
    public Task<Replies> HandleAsync(SubmitCorrection command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => post.Facts.Correction is not CorrectionState.Written || WordsOfPost.MarkOf(post) != command.Seen
            ? report.ShowAsync(post, on, ct)
            : PostDesk.DecideAsync(post, post.Facts.CorrectionSubmitted(), on, facts => SubmitAsync(post, facts, on, ct)), ct);

    private async Task<Replies> SubmitAsync(Post post, Broadcast facts, Occasion on, CancellationToken ct)
    {
        var asked = await heads.AskAsync(post, new Phrase(BroadcastTexts.HeadAskedCorrection, post.Numbered),
            new Button(BroadcastTexts.LookAtCorrection, new ReviewCorrection(post.Id)), on, ct);
        if (asked.Count is 0) return Replies.Screen(on.Chat, BroadcastTexts.NoHeadForCorrection, Speaking.BackAnd(new OpenPost(post.Id)));
        await posts.SaveAsync(post with { Facts = facts }, ct);
        var said = new Phrase(BroadcastTexts.CorrectionSubmitted, post.Numbered);
        return Replies.Screen(on.Chat, said, Speaking.BackAnd(new OpenPost(post.Id))).With(asked);
    }
}
