using Mentorship.Conversations;
using Mentorship.Domain.Answers;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The editor writes the title or the words of a draft anew.</summary>
internal sealed record EditDraft(Guid Answer, bool IsTitle);

/// <summary>A one-question dialogue: a draft of the bank in the words of its editor.</summary>
internal static class EditAnswer
{
    private const int Shortest = 3;

    public enum Step { Words }

    public sealed record Draft
    {
        public Guid Answer { get; init; }

        public bool IsTitle { get; init; }

        public string Words { get; init; } = "";
    }

    public sealed record Command(Guid Answer, bool IsTitle, string Words);

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("situational-help.edit-answer", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: AnswerTexts.DraftUnchanged)
        .Cancels(say: AnswerTexts.DraftUnchanged)
        .Takes<EditDraft>((draft, begun) => draft with { Answer = begun.Answer, IsTitle = begun.IsTitle })
        .Type(Step.Words, draft => draft.IsTitle ? AnswerTexts.DraftTitleAnew : AnswerTexts.DraftWordsAnew, Parse,
            (draft, words) => draft with { Words = words })
        .Then(draft => new Command(draft.Answer, draft.IsTitle, draft.Words));

    private static Answer<string> Parse(string typed) => typed.Trim() is { Length: >= Shortest and <= BankAnswer.LongestWords } words
        ? words
        : new Rejected(AnswerTexts.DraftLength);
}

internal sealed class EditAnswerHandler(AnswerDesk desk) : IHandle<EditDraft>, IHandle<EditAnswer.Command>
{
    public Task<Replies> HandleAsync(EditDraft command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Answer, on, answer =>
        Task.FromResult(answer.State is AnswerState.Draft
            ? new Replies { Begin = Begin.With(EditAnswer.Flow.Name, command) }
            : AnswerScreens.One(answer, on)), ct);

    /// <summary>A title that came out too long is cut, so that it stays a line.</summary>
    public Task<Replies> HandleAsync(EditAnswer.Command command, Occasion on, CancellationToken ct) => desk.DecideAsync(
        command.Answer, on,
        answer => command.IsTitle
            ? answer.Edited(Pipeline.Words.Shorten(command.Words, BankAnswer.LongestTitle), words: null, on.Now)
            : answer.Edited(title: null, command.Words, on.Now),
        edited => Task.FromResult(AnswerScreens.One(edited, on)), ct);
}
