namespace Mentorship.Domain.Questionnaires;

/// <summary>The privacy of a questionnaire, applied: what each viewer gets of a run, nothing by default.</summary>
public static class Disclosure
{
    public static IReadOnlyList<ReviewLine> Answers(QuestionnaireRun run, Viewer viewer) =>
        [.. run.Review.SelectMany(section => section.Lines).Where(line => line.Value is not null && Sees(run, viewer, line.Question))];

    /// <summary>The respondent gets the private indices, everybody else the shared ones.</summary>
    public static bool SeesIndices(QuestionnaireRun run, Viewer viewer) => viewer is Viewer.Respondent
        ? run.State is RunState.Scored or RunState.Shared
        : run.State is RunState.Shared && run.Definition.Privacy.IndicesTo.Contains(viewer);

    private static bool Sees(QuestionnaireRun run, Viewer viewer, Question question)
    {
        var privacy = run.Definition.Privacy;
        if (viewer is Viewer.Respondent)
            return true;
        if (run.State is not RunState.Shared || question.Sensitive)
            return false;
        return question is TextQuestion && privacy.WordsTo is { } readers
            ? readers.Contains(viewer) || IsAllowed(run.Sheet, viewer, readers)
            : privacy.AnswersTo.Contains(viewer);
    }

    private static bool IsAllowed(AnswerSheet sheet, Viewer viewer, IReadOnlyList<Viewer> readers) =>
        viewer is Viewer.SchoolCurator && readers.Contains(Viewer.SchoolCuratorIfAllowed) && ClosingScoring.WordsMayBeShown(sheet);
}
