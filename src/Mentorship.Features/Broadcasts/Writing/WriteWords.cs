using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Дальше: текст», or the words anew.</summary>
internal sealed record BeginWords(Guid Post);

/// <summary>What the author sent as the words of an announcement.</summary>
internal sealed record KeepWords(Guid Post, Content Content);

/// <summary>A one-question dialogue: the announcement as one message.</summary>
internal static class WriteWords
{
    public enum Step { Words }

    public sealed record Draft
    {
        public Guid Id { get; init; }

        public Content? Content { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.write", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: BroadcastTexts.WritingStopped)
        .Cancels(say: BroadcastTexts.WritingStopped)
        .Takes<BeginWords>((draft, begun) => draft with { Id = begun.Post })
        .Send(Step.Words, BroadcastTexts.WriteWords, (draft, content) => draft with { Content = content })
        .Then(draft => new KeepWords(draft.Id, draft.Content!));
}

internal sealed class WriteWordsHandler(PostDesk desk) : IHandle<BeginWords>, IHandle<KeepWords>
{
    /// <summary>With the line about the author below, and after an edit, it is still one message.</summary>
    private const int Longest = 3000;

    public Task<Replies> HandleAsync(BeginWords command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(WriteWords.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(KeepWords command, Occasion on, CancellationToken ct) => command.Content switch
    {
        { Kind: not ContentKind.Text } => Again(command, BroadcastTexts.WordsOnly, on),
        { Text.Text.Length: > Longest } => Again(command, BroadcastTexts.WordsTooLong, on),
        var content => desk.ChangeAsync(command.Post, on,
            post => post with { Words = content.Text, Facts = post.Facts with { HasWords = true } },
            post => Task.FromResult(PostScreens.Preview(post, on)), ct),
    };

    private static Task<Replies> Again(KeepWords command, Phrase why, Occasion on) => Task.FromResult(Replies.Screen(on.Chat, why,
        [new(BroadcastTexts.WriteAgain, new BeginWords(command.Post), Emphasis.Primary)], Speaking.BackAnd(new OpenPost(command.Post))));
}
