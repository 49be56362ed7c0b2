using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Исправить текст» of what people have already.</summary>
internal sealed record BeginCorrection(Guid Post);

/// <summary>What the author sent as the right words; nobody gets them yet.</summary>
internal sealed record KeepCorrection(Guid Post, Content Content);

/// <summary>The last word: copies are changed in place, and whoever still waits gets the new text.</summary>
/// <param name="Seen">The words that were looked at; whatever else happens to it while it is being sent asks for no second look.</param>
internal sealed record CorrectPost(Guid Post, long Seen);

/// <summary>A one-question dialogue: the announcement as it should have been.</summary>
internal static class Correct
{
    public enum Step { Words }

    public sealed record Draft
    {
        public Guid Id { get; init; }

        public Content? Content { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.correct", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: BroadcastTexts.CorrectionStopped)
        .Cancels(say: BroadcastTexts.CorrectionStopped)
        .Takes<BeginCorrection>((draft, begun) => draft with { Id = begun.Post })
        .Send(Step.Words, BroadcastTexts.WriteCorrection, (draft, content) => draft with { Content = content })
        .Then(draft => new KeepCorrection(draft.Id, draft.Content!));
}

internal sealed class CorrectPostHandler(PostDesk desk, PostStore posts, Correcting correcting, ReportScreen report)
    : IHandle<BeginCorrection>, IHandle<KeepCorrection>, IHandle<CorrectPost>
{
    public Task<Replies> HandleAsync(BeginCorrection command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on,
        (_, _) => Task.FromResult(new Replies { Begin = Begin.With(Correct.Flow.Name, command) }), ct);

    public Task<Replies> HandleAsync(KeepCorrection command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on,
        async (post, written) => WordsOfPost.RefuseCorrection(command.Content, post) is { } misfit
            ? Again(post, misfit.Why, on)
            : await PreviewAsync(await posts.SaveAsync(post with { Facts = written, NewWords = command.Content.Text }, ct), on, ct), ct);

    public Task<Replies> HandleAsync(CorrectPost command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on, (post, _) =>
        WordsOfPost.IsEmpty(post.NewWords) ? report.ShowAsync(post, on, ct)
        : WordsOfPost.MarkOf(post.NewWords) != command.Seen ? PreviewAsync(post, on, ct)
        : PostDesk.DecideAsync(post, post.Facts.CorrectionSent(), on, async facts =>
            await report.ShowAsync(await correcting.ApplyAsync(post, facts, on, ct), on, ct)), ct);

    private async Task<Replies> PreviewAsync(Post post, Occasion on, CancellationToken ct)
    {
        var count = await correcting.HaveItAsync(post, ct);
        return new Replies { PostCard.To(on.Chat, post with { Words = post.NewWords }) with { Silent = true } }.With(Replies.Screen(
            on.Chat, Looks(post, count),
            [LastWord(post, count)],
            [new(BroadcastTexts.WriteAgain, new BeginCorrection(post.Id))],
            Speaking.BackAnd(new OpenPost(post.Id))));
    }

    private static Button LastWord(Post post, long count) => post.Facts.NeedsHead
        ? new(BroadcastTexts.ToHead, new SubmitCorrection(post.Id, WordsOfPost.MarkOf(post.NewWords)), Emphasis.Primary)
        : new(
            new Phrase(BroadcastTexts.CorrectNow, ("count", count)),
            new CorrectPost(post.Id, WordsOfPost.MarkOf(post.NewWords)), Emphasis.Primary);

    private static Phrase Looks(Post post, long count) => Speaking.Joined(SharedTexts.Line,
    [
        new Phrase(post.OtherWords.Count is 0 ? BroadcastTexts.CorrectionLooks : BroadcastTexts.CorrectionForAll, ("count", count)),
        .. TraceLines.Of([post.NewWords.Text]),
        .. post.Facts.NeedsHead ? [BroadcastTexts.HeadFirst] : (Phrase[])[],
    ]);

    private static Replies Again(Post post, Phrase why, Occasion on) => Replies.Screen(on.Chat, why,
        [new(BroadcastTexts.WriteAgain, new BeginCorrection(post.Id), Emphasis.Primary)], Speaking.BackAnd(new OpenPost(post.Id)));

    /// <summary>With what it is once other words are written.</summary>
    private Task<Replies> OpenAsync(Guid id, Occasion on, Func<Post, Broadcast, Task<Replies>> act, CancellationToken ct) =>
        desk.OpenAsync(id, on, post =>
            PostDesk.DecideAsync(post, post.Facts.Corrects(CorrectionStep.Write), on, written => act(post, written)), ct);
}
