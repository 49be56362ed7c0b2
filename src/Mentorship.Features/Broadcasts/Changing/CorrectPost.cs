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

internal sealed class CorrectPostHandler(
    PostDesk desk, PostStore posts, RecipientStore recipients, TakingBack taking, Planning planning, ReportScreen report)
    : IHandle<BeginCorrection>, IHandle<KeepCorrection>, IHandle<CorrectPost>
{
    public Task<Replies> HandleAsync(BeginCorrection command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on,
        _ => Task.FromResult(new Replies { Begin = Begin.With(Correct.Flow.Name, command) }), ct);

    public Task<Replies> HandleAsync(KeepCorrection command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on, async post =>
        WordsOfPost.RefuseCorrection(command.Content, post) is { } misfit
            ? Again(post, misfit.Why, on)
            : Preview(await posts.SaveAsync(post with { NewWords = command.Content.Text }, ct), await HaveItAsync(post, ct), on), ct);

    public Task<Replies> HandleAsync(CorrectPost command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on, async post =>
    {
        if (WordsOfPost.IsEmpty(post.NewWords)) return await report.ShowAsync(post, on, ct);
        if (WordsOfPost.MarkOf(post.NewWords) != command.Seen) return Preview(post, await HaveItAsync(post, ct), on);
        post = await posts.SaveAsync(post with
        {
            Words = post.NewWords, NewWords = RichText.Empty, OtherWords = new Dictionary<string, RichText>(), Revision = post.Revision + 1,
        }, ct);
        await taking.BackAsync(post, ct);
        await planning.ChangeAsync(post, "corrected", on, ct);
        return await report.ShowAsync(post, on, ct);
    }, ct);

    private async Task<long> HaveItAsync(Post post, CancellationToken ct)
    {
        await recipients.SettleAsync(post.Id, ct);
        return (await recipients.TallyAsync(post.Id, ct)).Delivered;
    }

    private static Replies Preview(Post post, long count, Occasion on) =>
        new Replies { PostCard.To(on.Chat, post with { Words = post.NewWords }) with { Silent = true } }.With(Replies.Screen(
            on.Chat, Looks(post, count),
            [new(
                new Phrase(BroadcastTexts.CorrectNow, ("count", count)),
                new CorrectPost(post.Id, WordsOfPost.MarkOf(post.NewWords)), Emphasis.Primary)],
            [new(BroadcastTexts.WriteAgain, new BeginCorrection(post.Id))],
            Speaking.BackAnd(new OpenPost(post.Id))));

    private static Phrase Looks(Post post, long count) => Speaking.Joined(SharedTexts.Line,
    [
        new Phrase(post.OtherWords.Count is 0 ? BroadcastTexts.CorrectionLooks : BroadcastTexts.CorrectionForAll, ("count", count)),
        .. TraceLines.Of([post.NewWords]),
    ]);

    private static Replies Again(Post post, Phrase why, Occasion on) => Replies.Screen(on.Chat, why,
        [new(BroadcastTexts.WriteAgain, new BeginCorrection(post.Id), Emphasis.Primary)], Speaking.BackAnd(new OpenPost(post.Id)));

    private Task<Replies> OpenAsync(Guid id, Occasion on, Func<Post, Task<Replies>> act, CancellationToken ct) =>
        desk.OpenAsync(id, on, post => PostDesk.DecideAsync(post, post.Facts.Corrected(), on, _ => act(post)), ct);
}
