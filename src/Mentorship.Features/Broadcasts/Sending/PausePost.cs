using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Nothing more leaves until the author says so.</summary>
internal sealed record PausePost(Guid Post);

internal sealed record ResumePost(Guid Post);

/// <summary>For good: whoever has not got it gets nothing.</summary>
internal sealed record StopPost(Guid Post);

internal sealed class PausePostHandler(PostDesk desk, PostStore posts, RecipientStore recipients, TakingBack taking, Planning planning,
    ReportScreen report)
    : IHandle<PausePost>, IHandle<ResumePost>, IHandle<StopPost>
{
    public Task<Replies> HandleAsync(PausePost command, Occasion on, CancellationToken ct) =>
        StepAsync(command.Post, BroadcastStep.Pause, on, async post =>
        {
            await taking.BackAsync(post, ct);
            await planning.ForgetAsync(post, BroadcastStep.Pause, on, ct);
        }, ct);

    public Task<Replies> HandleAsync(ResumePost command, Occasion on, CancellationToken ct) =>
        StepAsync(command.Post, BroadcastStep.Resume, on, post => planning.LookAtAsync(post, on.Now, ct), ct);

    public Task<Replies> HandleAsync(StopPost command, Occasion on, CancellationToken ct) =>
        StepAsync(command.Post, BroadcastStep.Stop, on, async post =>
        {
            await taking.BackAsync(post, ct);
            await recipients.ChangeAsync(post.Id, RecipientState.Waiting, RecipientState.Skipped, on.Now, ct);
            await planning.ForgetAsync(post, BroadcastStep.Stop, on, ct);
        }, ct);

    private Task<Replies> StepAsync(Guid id, BroadcastStep step, Occasion on, Func<Post, Task> then, CancellationToken ct) =>
        desk.OpenAsync(id, on, post => PostDesk.DecideAsync(post, post.Facts.Step(step), on, async facts =>
        {
            // Whoever is not on the list when it is stopped does not come on it any more.
            post = await posts.SaveAsync(post with { Facts = facts, FrozenTo = step is BroadcastStep.Stop ? null : post.FrozenTo }, ct);
            await then(post);
            var tally = await recipients.TallyAsync(post.Id, ct);
            if (step is BroadcastStep.Stop)
                return [.. ProgressCard.For(post, tally), .. await report.ShowAsync(post, on, ct)];
            var card = new Outgoing(on.Chat, ProgressCard.Body(post, tally));
            return [card with { Slot = ProgressCard.Slot(post), Placement = Placement.InPlace }];
        }), ct);
}
