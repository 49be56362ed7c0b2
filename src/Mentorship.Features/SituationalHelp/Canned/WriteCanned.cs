using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Добавить» below the canned answers.</summary>
internal sealed record BeginCanned(Guid Request);

/// <summary>A one-question dialogue: what the mentor wants to have at hand.</summary>
internal static class WriteCanned
{
    private const int Longest = 300;

    public enum Step { Words }

    public sealed record Draft
    {
        public Guid Request { get; init; }

        public string Words { get; init; } = "";
    }

    public sealed record Command(Guid Request, string Words);

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("situational-help.canned", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: HelpTexts.CannedStopped)
        .Cancels(say: HelpTexts.CannedStopped)
        .Takes<BeginCanned>((draft, begun) => draft with { Request = begun.Request })
        .Type(Step.Words, HelpTexts.CannedAsk, Parse, (draft, words) => draft with { Words = words })
        .Then(draft => new Command(draft.Request, draft.Words));

    private static Answer<string> Parse(string typed) =>
        TypedWords.Parse(typed, Longest, HelpTexts.CannedLength);
}
