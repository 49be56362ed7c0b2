using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Исправить текст» of what people have already.</summary>
/// <param name="Tongue">Null where there is no choice, or it has not been made.</param>
internal sealed record BeginCorrection(Guid Post, string? Tongue = null);

/// <summary>What the author sent as the right words; nobody gets them yet.</summary>
internal sealed record KeepCorrection(Guid Post, Content Content, string? Tongue = null);

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

        public string? Tongue { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.correct", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: BroadcastTexts.CorrectionStopped)
        .Cancels(say: BroadcastTexts.CorrectionStopped)
        .Takes<BeginCorrection>((draft, begun) => draft with { Id = begun.Post, Tongue = begun.Tongue })
        .Send(Step.Words, Ask, (draft, content) => draft with { Content = content }, read: WordsOfPost.ReadWords)
        .Then(draft => new KeepCorrection(draft.Id, draft.Content!, draft.Tongue));

    private static Phrase Ask(Draft draft) => draft.Tongue is { } tongue
        ? new Phrase(BroadcastTexts.CorrectVersion, ("language", ListVersionsHandler.NameOf(tongue)))
        : BroadcastTexts.WriteCorrection;
}

internal sealed class CorrectPostHandler(PostDesk desk, PostStore posts, Correcting correcting, ReportScreen report)
    : IHandle<BeginCorrection>, IHandle<KeepCorrection>, IHandle<CorrectPost>
{
    public Task<Replies> HandleAsync(BeginCorrection command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on,
        (post, _) => Task.FromResult(command.Tongue is null && post.OtherWords.Count > 0
            ? WhichLanguage(post, on)
            : new Replies { Begin = Begin.With(Correct.Flow.Name, command) }), ct);

    public Task<Replies> HandleAsync(KeepCorrection command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on,
        async (post, written) =>
        {
            var tongue = post.OtherWords.ContainsKey(command.Tongue ?? "") ? command.Tongue! : Tongues.Main;
            if (WordsOfPost.RefuseCorrection(command.Content, post, tongue) is { } misfit) return Again(post, command.Tongue, misfit.Why, on);
            post = post with { Facts = written, NewWords = command.Content.Text, NewTongue = tongue };
            return await PreviewAsync(await posts.SaveAsync(post, ct), on, ct);
        }, ct);

    public Task<Replies> HandleAsync(CorrectPost command, Occasion on, CancellationToken ct) => OpenAsync(command.Post, on, (post, _) =>
        WordsOfPost.IsEmpty(post.NewWords) ? report.ShowAsync(post, on, ct)
        : WordsOfPost.MarkOf(post) != command.Seen ? PreviewAsync(post, on, ct)
        : PostDesk.DecideAsync(post, post.Facts.CorrectionSent(), on, async facts =>
            await report.ShowAsync(await correcting.ApplyAsync(post, facts, on, ct), on, ct)), ct);

    private async Task<Replies> PreviewAsync(Post post, Occasion on, CancellationToken ct)
    {
        var count = await correcting.HaveItAsync(post, ct);
        return new Replies { PostCard.To(on.Chat, Correcting.Corrected(post).In(post.NewTongue)) with { Silent = true } }.With(Replies.Screen(
            on.Chat, Looks(post, count),
            [LastWord(post, count)],
            [new(BroadcastTexts.WriteAgain, Anew(post))],
            Speaking.BackAnd(new OpenPost(post.Id))));
    }

    private static Button LastWord(Post post, long count) => post.Facts.NeedsHead
        ? new(BroadcastTexts.ToHead, new SubmitCorrection(post.Id, WordsOfPost.MarkOf(post)), Emphasis.Primary)
        : new(
            new Phrase(BroadcastTexts.CorrectNow, ("count", count)),
            new CorrectPost(post.Id, WordsOfPost.MarkOf(post)), Emphasis.Primary);

    private static Phrase Looks(Post post, long count) => Speaking.Joined(SharedTexts.Line,
    [
        new Phrase(BroadcastTexts.CorrectionLooks, ("count", count)),
        .. Left(post),
        .. TraceLines.Of([post.NewWords.Text]),
        .. post.Facts.NeedsHead ? [BroadcastTexts.HeadFirst] : (Phrase[])[],
    ]);

    /// <summary>Translations stay, and say of themselves that they are of the former words.</summary>
    private static IEnumerable<Phrase> Left(Post post)
    {
        if (post is { NewTongue: Tongues.Main, OtherWords.Count: > 0 })
            yield return new Phrase(BroadcastTexts.TranslationsStay, ("languages", ListVersionsHandler.NamesOf(post.OtherWords.Keys)));
    }

    private static BeginCorrection Anew(Post post) => new(post.Id, post.OtherWords.Count is 0 ? null : post.NewTongue);

    private static Replies WhichLanguage(Post post, Occasion on) => Replies.Screen(on.Chat, BroadcastTexts.WhichToCorrect,
    [
        .. Tongues.All.Where(tongue => tongue is Tongues.Main || post.OtherWords.ContainsKey(tongue))
            .Select(tongue => (Button[])[new(ListVersionsHandler.NameOf(tongue), new BeginCorrection(post.Id, tongue))]),
        Speaking.BackAnd(new OpenPost(post.Id)),
    ]);

    private static Replies Again(Post post, string? tongue, Phrase why, Occasion on) => Replies.Screen(on.Chat, why,
        [new(BroadcastTexts.WriteAgain, new BeginCorrection(post.Id, tongue), Emphasis.Primary)], Speaking.BackAnd(new OpenPost(post.Id)));

    /// <summary>With what it is once other words are written.</summary>
    private Task<Replies> OpenAsync(Guid id, Occasion on, Func<Post, Broadcast, Task<Replies>> act, CancellationToken ct) =>
        desk.OpenAsync(id, on, post => IsOver(post)
            ? OverAsync(post, on, ct)
            : PostDesk.DecideAsync(post, post.Facts.Corrects(CorrectionStep.Write), on, written => act(post, written)), ct);

    /// <summary>Its last day has passed and its copies have ended: a button of an older report corrects nothing any more.</summary>
    private static bool IsOver(Post post) => post.ClosedAt is not null && post.Facts.State is not BroadcastState.Withdrawn;

    private async Task<Replies> OverAsync(Post post, Occasion on, CancellationToken ct) =>
        Speaking.Stale(await report.ShowAsync(post, on, ct));
}
