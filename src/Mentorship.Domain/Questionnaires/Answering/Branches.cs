namespace Mentorship.Domain.Questionnaires;

/// <summary>Questions a person got because of earlier answers, as the files name them: fu- for follow-ups, br- for branches.</summary>
public static class Branches
{
    public static IReadOnlyList<string> Shown(AnswerSheet sheet) =>
        [.. sheet.Shown.Select(question => question.Id).Where(IsBranch)];

    private static bool IsBranch(string question) =>
        question.StartsWith("fu-", StringComparison.Ordinal) || question.StartsWith("br-", StringComparison.Ordinal);
}
