namespace Mentorship.Domain.Questionnaires;

/// <summary>Everything the entry diagnostics say about a novice; higher indices are harder.</summary>
public sealed record EntryOutcome(IReadOnlyList<SectionScore> Sections, int? Total, Level? Level)
{
    public required IReadOnlyList<Gap> Gaps { get; init; }

    public required IReadOnlyList<Strength> Strengths { get; init; }

    public required IReadOnlyList<Section> Priorities { get; init; }

    public required IReadOnlyList<MentoringKind> SuggestedKinds { get; init; }
}
