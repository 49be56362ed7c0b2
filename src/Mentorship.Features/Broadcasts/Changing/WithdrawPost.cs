using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Отозвать»: what would follow is said first.</summary>
internal sealed record AskWithdrawal(Guid Post);

/// <summary>Nobody else gets it, and whoever has it loses it.</summary>
internal sealed record WithdrawPost(Guid Post);

internal sealed class WithdrawPostHandler(
    PostDesk desk, PostStore posts, ChangeStore changes, RecipientStore recipients, TakingBack taking, Planning planning, ReportScreen report)
    : IHandle<AskWithdrawal>, IHandle<WithdrawPost>
{
    public Task<Replies> HandleAsync(AskWithdrawal command, Occasion on, CancellationToken ct) => StepAsync(command.Post, on, async (post, _) =>
    {
        await recipients.SettleAsync(post.Id, ct);
        var tally = await recipients.TallyAsync(post.Id, ct);
        return Replies.Screen(on.Chat, Speaking.Joined(SharedTexts.Line, Ask(post, tally)),
            [new(new Phrase(BroadcastTexts.WithdrawNow, ("count", tally.Delivered)), new WithdrawPost(post.Id), Emphasis.Danger)],
            Speaking.BackAnd(new OpenPost(post.Id)));
    }, ct);

    public Task<Replies> HandleAsync(WithdrawPost command, Occasion on, CancellationToken ct) => StepAsync(command.Post, on, async (post, facts) =>
    {
        await changes.MoveAsync(post, to: null, on.Now, ct);
        post = await posts.SaveAsync(
            post with { Facts = facts, Revision = post.Revision + 1, NewWords = RichText.Empty, FrozenTo = null }, ct);
        await taking.BackAsync(post, ct);
        await taking.RemindersAsync(post, ct);
        await recipients.ChangeAsync(post.Id, RecipientState.Waiting, RecipientState.Skipped, on.Now, ct);
        await planning.ForgetAsync(post, BroadcastStep.Withdraw, on, ct);
        await planning.ChangeAtAsync(post, on.Now, ct);
        var progress = ProgressCard.For(post, await recipients.TallyAsync(post.Id, ct));
        return (await report.ShowAsync(post, on, ct)).With(post.ShownAt < post.CreatedAt ? [] : progress);
    }, ct);

    /// <summary>What a withdrawal cannot do is said before it, not after.</summary>
    private static IEnumerable<Phrase> Ask(Post post, Tally tally)
    {
        yield return new Phrase(
            BroadcastTexts.AskWithdrawal, post.Numbered, ("count", tally.Delivered), ("left", tally.Waiting + tally.Queued));
        if (post.Medium is not null) yield return BroadcastTexts.FileStays;
        if (tally.Unclear > 0) yield return new Phrase(BroadcastTexts.UnclearKeep, ("count", tally.Unclear));
        yield return BroadcastTexts.NoWayBack;
    }

    private Task<Replies> StepAsync(Guid id, Occasion on, Func<Post, Broadcast, Task<Replies>> act, CancellationToken ct) =>
        desk.OpenAsync(id, on, post =>
            PostDesk.DecideAsync(post, post.Facts.Step(BroadcastStep.Withdraw), on, facts => act(post, facts)), ct);
}
