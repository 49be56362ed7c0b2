using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The author's last word: now, or at the moment that was named.</summary>
internal sealed record SendPost(Guid Post);

/// <summary>Back to a draft, as long as nothing has left.</summary>
internal sealed record ReopenPost(Guid Post);

internal sealed record CancelPost(Guid Post);

internal sealed class SendPostHandler(PostDesk desk, PostStore posts, AudienceStore people, Planning planning, AudienceScreen audience)
    : IHandle<SendPost>, IHandle<ReopenPost>, IHandle<CancelPost>
{
    public Task<Replies> HandleAsync(SendPost command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on, async post =>
    {
        if (WordsOfPost.RefuseWhole(post) is { } misfit) return misfit.Say(post.Id, on);
        var cost = await people.ReckonAsync(post, on.Now, ct);
        return await PostDesk.DecideAsync(post, post.Facts.Scheduled(cost.Reached, on.Now, on.Reader.Zone), on, async facts =>
        {
            post = await posts.SaveAsync(post with { Facts = facts }, ct);
            await planning.PlanAsync(post, on, ct);
            return Replies.Screen(on.Chat, Said(post, cost), [.. Undo(post), [Speaking.MenuButton]]);
        });
    }, ct);

    public Task<Replies> HandleAsync(ReopenPost command, Occasion on, CancellationToken ct) =>
        StepAsync(command.Post, BroadcastStep.Reopen, on, post => audience.ShowAsync(post, on, ct), ct);

    public Task<Replies> HandleAsync(CancelPost command, Occasion on, CancellationToken ct) =>
        StepAsync(command.Post, BroadcastStep.Cancel, on, post => Task.FromResult(
            Replies.Screen(on.Chat, new Phrase(BroadcastTexts.Cancelled, post.Numbered), Speaking.BackAnd(new BeginPost()))), ct);

    private Task<Replies> StepAsync(Guid id, BroadcastStep step, Occasion on, Func<Post, Task<Replies>> show, CancellationToken ct) =>
        desk.OpenAsync(id, on, post => PostDesk.DecideAsync(post, post.Facts.Step(step), on, async facts =>
        {
            post = await posts.SaveAsync(post with { Facts = facts }, ct);
            await planning.ForgetAsync(post, step, on, ct);
            return await show(post);
        }), ct);

    private static Phrase Said(Post post, Reckoning cost) => post.Facts.SendAt is { } at
        ? new Phrase(BroadcastTexts.Planned, post.Numbered, ("count", cost.Reached), ("at", at))
        : new Phrase(BroadcastTexts.Begins, post.Numbered, ("count", cost.Reached));

    private static IEnumerable<IReadOnlyList<Button>> Undo(Post post)
    {
        if (post.Facts.SendAt is not null)
            yield return [new(BroadcastTexts.Reopen, new ReopenPost(post.Id)), new(BroadcastTexts.Cancel, new CancelPost(post.Id))];
    }
}
