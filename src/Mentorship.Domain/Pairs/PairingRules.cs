namespace Mentorship.Domain;

/// <summary>What must be known to pair two people: how busy both are, and the school's limit.</summary>
/// <param name="MentorsMentees">Active mentees of the mentor now.</param>
/// <param name="MenteesMentors">Active pairs of the mentee as a mentee.</param>
/// <param name="Limit">How many mentees a mentor may have (INV-09).</param>
public sealed record PairingFacts(int MentorsMentees, int MenteesMentors, int Limit)
{
    public int FreePlaces => Math.Max(0, Limit - MentorsMentees);
}

/// <summary>Says who may become a pair.</summary>
public static class PairingRules
{
    /// <param name="wanted">The pair as it will be; its time also makes its id.</param>
    public static Decision<Pair> Decide(Pair wanted, PairingFacts facts) =>
        Refusal(wanted.Mentor, wanted.Mentee, facts) is { } refusal ? refusal : wanted;

    internal static Decision<Pair>.Refused? Refusal(PersonId mentor, PersonId mentee, PairingFacts facts) => facts switch
    {
        _ when mentor == mentee => new(PairRefusals.SamePerson),
        { MenteesMentors: > 0 } => new(PairRefusals.MenteeHasMentor),
        { FreePlaces: 0 } => new(PairRefusals.MentorIsFull, ("limit", (long)facts.Limit)),
        _ => null,
    };
}
