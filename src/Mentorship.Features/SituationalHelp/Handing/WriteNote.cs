using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Записка коллеге».</summary>
internal sealed record BeginNote(Guid Request);

/// <summary>The words for the next holder.</summary>
internal sealed record KeepNote(Guid Request, string Words);

/// <summary>A one-question dialogue: what the next holder should know and the author should not read.</summary>
internal static class WriteNote
{
    private const int Longest = 1000;

    public enum Step { Words }

    public sealed record Draft
    {
        public Guid Request { get; init; }

        public string Words { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("situational-help.note", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: HelpTexts.NoteStopped)
        .Cancels(say: HelpTexts.NoteStopped)
        .Takes<BeginNote>((draft, begun) => draft with { Request = begun.Request })
        .Type(Step.Words, HelpTexts.NoteAsk, Parse, (draft, words) => draft with { Words = words })
        .Then(draft => new KeepNote(draft.Request, draft.Words));

    private static Answer<string> Parse(string typed) =>
        TypedWords.Parse(typed, Longest, HelpTexts.NoteTooLong);
}
