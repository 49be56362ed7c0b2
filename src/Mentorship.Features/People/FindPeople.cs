using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>«Найти»: the next words typed are a part of a name.</summary>
internal sealed record BeginFinding;

/// <summary>A one-question dialogue: part of a name, and the list of who has it.</summary>
internal static class FindPeople
{
    public enum Step { Words }

    public sealed record Draft
    {
        public string Words { get; init; } = "";
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("people.find", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: PeopleTexts.FindStopped)
        .Cancels(say: PeopleTexts.FindStopped)
        .Type(Step.Words, PeopleTexts.WhomToFind, SearchWords.Parse, (draft, words) => draft with { Words = words })
        .Then(draft => new ListPeople(draft.Words));
}

internal sealed class BeginFindingHandler : IHandle<BeginFinding>
{
    public Task<Replies> HandleAsync(BeginFinding command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = new Begin(FindPeople.Flow.Name) });
}
