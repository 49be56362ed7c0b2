namespace Mentorship.Domain.Questionnaires;

/// <summary>Everything one side says when a programme closes; higher indices are better.</summary>
public sealed record ClosingOutcome(IReadOnlyList<SectionScore> Sections, int? Total, Level? Level)
{
    /// <summary>Null when the person could not say.</summary>
    public required bool? Satisfied { get; init; }

    /// <summary>The roles the person asked to be invited to next time.</summary>
    public required IReadOnlyList<RespondentSide> Invitations { get; init; }

    public required bool OffersPractice { get; init; }
}
