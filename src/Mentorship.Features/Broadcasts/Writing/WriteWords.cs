using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Дальше: текст», or the words anew.</summary>
/// <param name="Tongue">Null for the Russian words; else another language of the same.</param>
internal sealed record BeginWords(Guid Post, string? Tongue = null);

/// <summary>What the author sent as the words of an announcement.</summary>
internal sealed record KeepWords(Guid Post, Content Content, string? Tongue = null);

/// <summary>A one-question dialogue: the announcement as one message.</summary>
internal static class WriteWords
{
    public enum Step { Words }

    public sealed record Draft
    {
        public Guid Id { get; init; }

        public Content? Content { get; init; }

        public string? Tongue { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.write", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: BroadcastTexts.WritingStopped)
        .Cancels(say: BroadcastTexts.WritingStopped)
        .Takes<BeginWords>((draft, begun) => draft with { Id = begun.Post, Tongue = begun.Tongue })
        .Send(Step.Words, Ask, (draft, content) => draft with { Content = content }, read: WordsOfPost.Read)
        .Then(draft => new KeepWords(draft.Id, draft.Content!, draft.Tongue));

    private static Phrase Ask(Draft draft) => draft.Tongue is { } tongue
        ? new Phrase(BroadcastTexts.WriteVersion, ("language", (Phrase)(BroadcastTexts.Tongues + tongue)))
        : BroadcastTexts.WriteWords;
}

internal sealed class WriteWordsHandler(PostDesk desk) : IHandle<BeginWords>, IHandle<KeepWords>
{
    public Task<Replies> HandleAsync(BeginWords command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(WriteWords.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(KeepWords command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on, post =>
        command.Tongue is { } tongue ? KeepVersionAsync(post, tongue, command, on, ct)
        : WordsOfPost.Refuse(command.Content, post) is { } misfit
            ? Task.FromResult(misfit.Say(post.Id, on))
            : desk.KeepAsync(post, on, draft => WordsOfPost.With(draft, command.Content),
                kept => Task.FromResult(Shown(kept, on)), ct), ct);

    private Task<Replies> KeepVersionAsync(Post post, string tongue, KeepWords command, Occasion on, CancellationToken ct) =>
        !Tongues.Others.Contains(tongue) ? Task.FromResult(PostScreens.Preview(post, on))
        : WordsOfPost.RefuseCorrection(command.Content, post, tongue) is { } misfit ? Task.FromResult(misfit.Say(post.Id, on))
        : desk.KeepAsync(post, on, draft => ListVersionsHandler.With(draft, tongue, command.Content.Text),
            kept => Task.FromResult(ListVersionsHandler.Show(kept, tongue, on)), ct);

    private static Replies Shown(Post kept, Occasion on) => kept.Facts.HasWords
        ? PostScreens.Preview(kept, on)
        : Replies.Screen(on.Chat, BroadcastTexts.FileKept,
            [new(BroadcastTexts.WriteNow, new BeginWords(kept.Id), Emphasis.Primary)], Speaking.BackAnd(new OpenPost(kept.Id)));
}
