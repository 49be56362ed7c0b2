namespace Mentorship.Domain.Questionnaires;

/// <summary>A hint for whoever proposes pairs; it advises and never excludes a person.</summary>
public enum MatchingFlag
{
    AvoidVirtual,
    PreferShortOrSituational,
    NotPrimaryForSituational,
    AvoidReverse,
    TrainingBeforePair,
}
