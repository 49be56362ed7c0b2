using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Once more to those of whom nobody knows, or to those who did not get it; never to anybody else.</summary>
internal sealed record RetryPost(Guid Post, RecipientState Who);

internal sealed class RetryPostHandler(PostDesk desk, PostStore posts, RecipientStore recipients, Planning planning, ReportScreen report)
    : IHandle<RetryPost>
{
    public Task<Replies> HandleAsync(RetryPost command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on, post =>
        command.Who is not (RecipientState.Unclear or RecipientState.Failed)
            ? report.ShowAsync(post, on, ct)
            : PostDesk.DecideAsync(post, post.Facts.Step(BroadcastStep.Retry), on, async facts =>
            {
                post = await posts.SaveAsync(post with { Facts = facts }, ct);
                await recipients.ChangeAsync(post.Id, command.Who, RecipientState.Waiting, on.Now, ct);
                await planning.LookAtAsync(post, on.Now, ct);
                return await report.ShowAsync(post, on, ct);
            }), ct);
}
