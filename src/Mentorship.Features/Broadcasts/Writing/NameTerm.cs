using Mentorship.Conversations;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Написать день».</summary>
internal sealed record BeginTerm(Guid Post);

/// <summary>The last day in the author's own words.</summary>
internal sealed record KeepTerm(Guid Post, string Wish);

/// <summary>A one-question dialogue: the last day on which the announcement is in force.</summary>
internal static class NameTerm
{
    public enum Step { Day }

    public sealed record Draft
    {
        public Guid Id { get; init; }

        public string Wish { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.term", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: BroadcastTexts.WritingStopped)
        .Cancels(say: BroadcastTexts.WritingStopped)
        .Takes<BeginTerm>((draft, begun) => draft with { Id = begun.Post })
        .Type(Step.Day, BroadcastTexts.NameTerm, Parse, (draft, wish) => draft with { Wish = wish })
        .Then(draft => new KeepTerm(draft.Id, draft.Wish));

    private static Answer<string> Parse(string typed) =>
        DayWords.Read(typed.Trim(), DayWords.AnyYear) is null ? new Rejected(BroadcastTexts.WrongTerm) : typed.Trim();
}
