using Mentorship.Conversations;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Написать день и время».</summary>
internal sealed record BeginEvent(Guid Post);

/// <summary>When it takes place, in the author's own words and time.</summary>
internal sealed record KeepEvent(Guid Post, string Wish);

/// <summary>A one-question dialogue: when what is announced takes place.</summary>
internal static class NameEvent
{
    public enum Step { Moment }

    public sealed record Draft
    {
        public Guid Id { get; init; }

        public string Wish { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("broadcast.event", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: BroadcastTexts.WritingStopped)
        .Cancels(say: BroadcastTexts.WritingStopped)
        .Takes<BeginEvent>((draft, begun) => draft with { Id = begun.Post })
        .Type(Step.Moment, BroadcastTexts.WriteEvent, LocalWish.Parse, (draft, wish) => draft with { Wish = wish })
        .Then(draft => new KeepEvent(draft.Id, draft.Wish));
}
