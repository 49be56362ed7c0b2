namespace Mentorship.Domain.Questionnaires;

/// <summary>The arithmetic all questionnaires share; halves are rounded away from zero.</summary>
public static class Indices
{
    public static IReadOnlyList<SectionScore> Of(AnswerSheet sheet) =>
        [.. sheet.Definition.Sections.Where(section => section.Scored).Select(section => Score(sheet, section))];

    /// <summary>The mean of the rounded shared indices of sections with enough answers; null when there is no such section.</summary>
    public static int? Total(IReadOnlyList<SectionScore> sections) =>
        sections.Any(section => section.Shared is not null)
            ? Rounded(sections.Average(section => (decimal?)section.Shared)!.Value)
            : null;

    /// <summary>The index of the answers given so far, however few; conditions inside a questionnaire look at it.</summary>
    public static int? SoFar(AnswerSheet sheet, string section) => Index(sheet, sheet.Definition.ScaledIn(section), 0);

    /// <summary>Shown scaled questions that indices and records are made of.</summary>
    public static IEnumerable<ScaleQuestion> ScoredQuestions(AnswerSheet sheet) =>
        sheet.Shown.OfType<ScaleQuestion>().Where(question => question.Section.Scored);

    private static SectionScore Score(AnswerSheet sheet, Section section)
    {
        var rules = sheet.Definition.Scoring;
        var shown = sheet.Definition.ScaledIn(section.Id).Where(question => sheet.Shows(question.Id)).ToList();
        var whole = Index(sheet, shown, rules.MinAnsweredShare);
        var shared = Index(sheet, [.. shown.Where(question => !question.Sensitive)], rules.MinAnsweredShare);
        return new SectionScore(section, whole, shared) { Level = rules.LevelOf(whole), SharedLevel = rules.LevelOf(shared) };
    }

    private static int? Index(AnswerSheet sheet, IReadOnlyList<ScaleQuestion> questions, decimal minShare)
    {
        var (sum, highest, count) = (0, 0, 0);
        foreach (var question in questions)
        {
            if (sheet[question.Id]?.Amount is not { } amount)
                continue;
            (sum, highest, count) = (sum + amount, highest + question.Scale.Highest, count + 1);
        }

        return count == 0 || count < minShare * questions.Count ? null : Rounded(100m * sum / highest);
    }

    private static int Rounded(decimal value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
