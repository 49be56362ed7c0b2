namespace Mentorship.Domain.Questionnaires;

/// <summary>What the scoring of a kind names and asks for, so that a file that does not fit its code is found at start.</summary>
public sealed record ScoringContract(IReadOnlyList<string> Outputs, IReadOnlyList<string> UsedQuestions, IReadOnlyList<string> UsedLevels)
{
    public static ScoringContract For(QuestionnaireKind kind) => kind switch
    {
        QuestionnaireKind.EntryDiagnostics => new(EntryScoring.Outputs, EntryScoring.UsedQuestions, ["high"]),
        QuestionnaireKind.MentorSelfCheck => new(MentorScoring.Outputs, MentorScoring.UsedQuestions, ["start"]),
        QuestionnaireKind.ClosingReflection => new(ClosingScoring.Outputs, ClosingScoring.UsedQuestions, []),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
