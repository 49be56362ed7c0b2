namespace Mentorship.Domain.Questionnaires;

/// <summary>Everything the self-check says about a mentor; higher indices are readier.</summary>
public sealed record MentorOutcome(IReadOnlyList<SectionScore> Sections, int? Total, Level? Level)
{
    public required IReadOnlyList<Section> TrainingNeeds { get; init; }

    public required IReadOnlyList<MatchingFlag> Flags { get; init; }
}
