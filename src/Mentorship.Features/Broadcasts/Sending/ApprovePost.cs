using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Отдать руководителю».</summary>
internal sealed record SubmitPost(Guid Post);

/// <summary>The head looks at what waits.</summary>
internal sealed record ReviewPost(Guid Post);

/// <param name="Version">What was looked at: words that changed since are looked at anew.</param>
internal sealed record ApprovePost(Guid Post, long Version);

/// <summary>Back to the author; no reason is asked for.</summary>
/// <param name="Version">What was looked at: nobody returns what they have not read.</param>
internal sealed record ReturnPost(Guid Post, long Version = 0);

internal sealed class SubmitPostHandler(PostDesk desk, PostStore posts, AudienceStore people, Heads heads) : IHandle<SubmitPost>
{
    public Task<Replies> HandleAsync(SubmitPost command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => SubmitAsync(post, on, ct), ct);

    private async Task<Replies> SubmitAsync(Post post, Occasion on, CancellationToken ct)
    {
        if (WordsOfPost.RefuseWhole(post) is { } misfit) return misfit.Say(post.Id, on);
        var asked = await heads.AskAsync(post, new Phrase(BroadcastTexts.HeadAsked, post.Numbered),
            new Button(BroadcastTexts.Look, new ReviewPost(post.Id)), on, ct);
        if (asked.Count is 0) return Replies.Screen(on.Chat, BroadcastTexts.NoHead, Speaking.BackAnd(new PlanPost(post.Id)));
        var cost = await people.ReckonAsync(post, on.Now, ct);
        return await PostDesk.DecideAsync(post, post.Facts.Submitted(cost.Reached, on.Now, on.Reader.Zone), on, async facts =>
        {
            await posts.SaveAsync(post with { Facts = facts }, ct);
            return Replies.Screen(on.Chat, new Phrase(BroadcastTexts.Submitted, post.Numbered), [Speaking.MenuButton]).With(asked);
        });
    }
}

internal sealed class ReviewPostHandler(PostStore posts, PostDesk desk, AudienceStore people, Planning planning, Heads heads)
    : IHandle<ReviewPost>, IHandle<ApprovePost>, IHandle<ReturnPost>
{
    public Task<Replies> HandleAsync(ReviewPost command, Occasion on, CancellationToken ct) =>
        OpenAsync(command.Post, on, post => ReviewAsync(post, on, ct), ct);

    public Task<Replies> HandleAsync(ApprovePost command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on,
        post => post.Facts.Version == command.Version ? ApproveAsync(post, on, ct) : ReviewAsync(post, on, ct), ct);

    public Task<Replies> HandleAsync(ReturnPost command, Occasion on, CancellationToken ct) =>
        OpenAsync(command.Post, on,
            post => post.Facts.Version == command.Version ? ReturnAsync(post, null, on, ct) : ReviewAsync(post, on, ct), ct);

    private Task<Replies> ReturnAsync(Post post, Phrase? why, Occasion on, CancellationToken ct) =>
        PostDesk.DecideAsync(post, post.Facts.Step(BroadcastStep.Return), on, async facts =>
        {
            post = await posts.SaveAsync(post with { Facts = facts }, ct);
            Phrase With(string key) => Heads.Said(new Phrase(key, post.Numbered), why);
            return await heads.AnswerAsync(post, (With(BroadcastTexts.Returned), With(BroadcastTexts.YoursReturned)), on, ct);
        });

    private async Task<Replies> ReviewAsync(Post post, Occasion on, CancellationToken ct)
    {
        var cost = await people.ReckonAsync(post, on.Now, ct);
        var question = new Phrase(BroadcastTexts.Review, post.Numbered, ("count", cost.Reached), ("who", AudienceWords.Of(post)));
        return Replies.None.With(Copies(post, on)).With(Replies.Screen(on.Chat, question,
            [new(BroadcastTexts.Approve, new ApprovePost(post.Id, post.Facts.Version), Emphasis.Primary)],
            [new(BroadcastTexts.Return, new ReturnPost(post.Id, post.Facts.Version))],
            [Speaking.MenuButton]));
    }

    /// <summary>In every language: the head answers for each of them.</summary>
    private static IEnumerable<Outgoing> Copies(Post post, Occasion on) => Tongues.All
        .Where(tongue => tongue == Tongues.Main || post.OtherWords.ContainsKey(tongue))
        .Select(tongue => PostCard.To(on.Chat, post.In(tongue)) with { Silent = true });

    /// <summary>What the channel would refuse to everybody, or is over, goes back to the author with the reason, whatever the head says.</summary>
    private Task<Replies> ApproveAsync(Post post, Occasion on, CancellationToken ct) => InVain(post, on) is { } why
        ? ReturnAsync(post, why, on, ct)
        : PostDesk.DecideAsync(post, post.Facts.Approved(on.Now), on, async facts =>
        {
            post = await posts.SaveAsync(post with { Facts = facts }, ct);
            await planning.PlanAsync(post, on, ct);
            return await heads.AnswerAsync(post, Approved(post), on, ct);
        });

    private static Phrase? InVain(Post post, Occasion on) =>
        post.Facts.IsOver(on.Today()) ? BroadcastRefusals.Outdated
        : post.Facts.HasBegun(on.Now) ? BroadcastRefusals.Started
        : WordsOfPost.RefuseWhole(post)?.Why;

    private static (Phrase, Phrase) Approved(Post post) => post.Facts.SendAt is { } at
        ? (new Phrase(BroadcastTexts.ApprovedLater, post.Numbered, ("at", at)),
            new Phrase(BroadcastTexts.YoursApprovedLater, post.Numbered, ("at", at)))
        : (new Phrase(BroadcastTexts.Approved, post.Numbered), new Phrase(BroadcastTexts.YoursApproved, post.Numbered));

    private async Task<Replies> OpenAsync(Guid id, Occasion on, Func<Post, Task<Replies>> act, CancellationToken ct)
    {
        if (await posts.FindForHeadAsync(id, ct) is not { } post)
            return Replies.Screen(on.Chat, BroadcastTexts.NotWaiting, [Speaking.MenuButton]);
        using var stead = desk.ActFor(post);
        return await act(post);
    }
}
