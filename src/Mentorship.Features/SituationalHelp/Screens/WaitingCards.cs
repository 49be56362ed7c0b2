using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What stands on screens while a question waits, as it is now: the author's card and those of the curators.</summary>
internal static class WaitingCards
{
    public static Replies Of(Case now, DateTimeOffset at) => new Replies()
        .With(AuthorCard.For(now, Placement.EditOnly, at))
        .With(now.Asked.Where(party => party.Part is Part.Called && !(party.RingsAt > at))
            .SelectMany(party => AskCard.For(now, party, Placement.EditOnly, at)));
}
