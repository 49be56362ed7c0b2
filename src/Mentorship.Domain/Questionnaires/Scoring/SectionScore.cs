namespace Mentorship.Domain.Questionnaires;

/// <summary>
/// The index of a section, 0 to 100: the private one counts sensitive answers, the shared one does not.
/// Null is too few answers, never 0.
/// </summary>
public sealed record SectionScore(Section Section, int? Private, int? Shared)
{
    /// <summary>The word for the private index; null when there is none.</summary>
    public required Level? Level { get; init; }

    /// <summary>The word for the shared index: what everybody but the respondent reads.</summary>
    public required Level? SharedLevel { get; init; }

    public bool IsInsufficient => Private is null;
}
