namespace Mentorship.Domain;

/// <summary>Phrases that explain why a pair was not made, ended or restored.</summary>
public static class PairRefusals
{
    public const string SamePerson = "pairing.same-person";
    public const string MenteeHasMentor = "pairing.mentee-has-mentor";
    public const string MentorIsFull = "pairing.mentor-is-full";
    public const string AlreadyEnded = "pairing.already-ended";
    public const string StillActive = "pairing.still-active";
    public const string TooLate = "pairing.too-late";
}
