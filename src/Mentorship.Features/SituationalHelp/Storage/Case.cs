using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A request with everything around it that its screens show.</summary>
/// <param name="Said">All that was said, with the places of what was taken back.</param>
/// <param name="EscalatesAt">When the curator is asked if nobody takes it.</param>
internal sealed record Case(HelpRequest Request, IReadOnlyList<Party> Circle, IReadOnlyList<SaidWords> Said, DateTimeOffset EscalatesAt)
{
    /// <summary>How long things wait, for texts that say so.</summary>
    public required HelpOptions Settings { get; init; }

    /// <summary>What was said and stands.</summary>
    public IReadOnlyList<SaidWords> Words { get; } = [.. Said.Where(said => !said.IsWithdrawn)];

    /// <summary>What the author wrote before anybody answered: all that those asked may see. An answer that was taken back was one.</summary>
    public IReadOnlyList<SaidWords> Question { get; } =
        [.. Said.TakeWhile(said => said.Speaker == Request.Author).Where(said => !said.IsWithdrawn)];

    /// <summary>The mentors of the school, and those who answer from elsewhere, as the waves see them while the question waits; none afterwards.</summary>
    public IReadOnlyList<Candidate> Mentors { get; init; } = [];

    /// <summary>How long questions like this one waited, while it waits itself; null where too few were answered.</summary>
    public UsualWait? Usual { get; init; }

    public Party Author => Circle.First(party => party.Part is Part.Author);

    public Party? Holder => Circle.FirstOrDefault(party => party.Person == Request.Holder);

    /// <summary>The curators have heard of it since this person answers.</summary>
    public bool AreCuratorsCalled => Author.RingsAt >= Request.TakenAt;

    /// <summary>When the author wrote the first word that nobody has answered; null where every one is answered.</summary>
    public DateTimeOffset? OwedSince => Said.Reverse().TakeWhile(said => said.Speaker == Request.Author).LastOrDefault()?.At;

    /// <summary>Answers beside the holder.</summary>
    public Party? Second => Circle.FirstOrDefault(party => party.Part is Part.Second);

    public IEnumerable<Party> Asked => Circle.Where(party => party.IsAsked);

    /// <summary>Everybody who has had the chance to answer.</summary>
    public long CountOfAsked => Circle.Count(party => party.Part is not Part.Author);

    /// <summary>Those of them who saw the words: what a curator who is called wants to know.</summary>
    public long CountOfMentors => Circle.Count(party => party.Part is not (Part.Author or Part.Called));

    public long CountElsewhere => Circle.Count(party => party.IsElsewhere);

    public string About => AboutRequest.Of(Request.Id);

    public string AboutAsking => AboutRequest.AskingOf(Request.Id);

    public string Slot => $"card:{About}";

    /// <summary>When a held question leaves by itself.</summary>
    public DateTimeOffset SendsAt => Request.QuietSince + (Hold.Of(this).IsNone ? Settings.OfferAnswersFor : Settings.SendUnsentAfter);

    /// <summary>Everybody who reads what this person says.</summary>
    public IEnumerable<Party> Listeners(PersonId speaker) => Circle.Where(party => party.Person != speaker
        && (party.Part is Part.Author or Part.Second || party.Person == Request.Holder));

    /// <summary>Speaks in the dialogue, on either side.</summary>
    public bool IsTalking(PersonId person) =>
        person == Request.Author || person == Request.Holder || PartyOf(person) is { Part: Part.Second };

    public Party? PartyOf(PersonId person) => Circle.FirstOrDefault(party => party.Person == person);

    /// <summary>The other end of the dialogue; null while nobody holds the request.</summary>
    public Party? Opposite(PersonId speaker) => speaker == Request.Author ? Holder : Author;
}
