using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>«Найти» in one of the two lists; with a mentee chosen it is the list of mentors.</summary>
internal sealed record BeginFindingSide(string? MenteeId = null);

/// <summary>A one-question dialogue: part of a name of a mentee or a mentor.</summary>
internal static class FindSide
{
    public enum Step { Words }

    public sealed record Draft
    {
        public string Words { get; init; } = "";

        public string? MenteeId { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("pairing.find", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: PairingTexts.FindStopped)
        .Cancels(say: PairingTexts.FindStopped)
        .Takes<BeginFindingSide>((draft, begun) => draft with { MenteeId = begun.MenteeId })
        .Type(Step.Words, PairingTexts.WhomToFind, SearchWords.Parse, (draft, words) => draft with { Words = words })
        .Then(draft => draft.MenteeId is { } mentee ? new PickMentor(mentee, draft.Words) : new PickMentee(draft.Words));
}

internal sealed class BeginFindingSideHandler : IHandle<BeginFindingSide>
{
    public Task<Replies> HandleAsync(BeginFindingSide command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(FindSide.Flow.Name, command),
    });
}
