using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What a closing reflection asks of the curator: named outputs only, never what either side has answered.</summary>
internal static class CuratorNotes
{
    /// <param name="otherSide">The reflection of the other side, if it is there already.</param>
    public static IEnumerable<Phrase> Of(QuestionnaireRun run, QuestionnaireRun? otherSide)
    {
        if (run.Definition.Kind is not QuestionnaireKind.ClosingReflection) yield break;
        var outcome = ClosingScoring.Of(run.Sheet);
        if (outcome.Invitations is { Count: > 0 } roles) yield return Invitation(roles);
        if (otherSide is null) yield break;
        var other = ClosingScoring.Of(otherSide.Sheet);
        if (ClosingScoring.SidesDiffer(outcome, other)) yield return ResultTexts.SidesDiffer;
        if (ClosingScoring.NominatesCase(outcome, other)) yield return ResultTexts.NominatesCase;
    }

    private static Phrase Invitation(IEnumerable<RespondentSide> roles) =>
        new(ResultTexts.Invitation, ("roles", Speaking.Joined(SharedTexts.Comma, roles.Select(NameOf))));

    private static Phrase NameOf(RespondentSide role) =>
        role is RespondentSide.Mentor ? "questionnaire.as.mentor" : "questionnaire.as.mentee";
}
