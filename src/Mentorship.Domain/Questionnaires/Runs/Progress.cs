namespace Mentorship.Domain.Questionnaires;

/// <summary>How far a run has come, in questions that are shown now; information pages are not counted.</summary>
public sealed record Progress(int Answered, int Total, int Position, int MinutesLeft)
{
    public required int Section { get; init; }

    public required int Sections { get; init; }

    public int Left => Total - Answered;

    public static Progress Of(QuestionnaireRun run)
    {
        var shown = run.Sheet.Shown.Where(question => question.Counts).ToList();
        var answered = shown.Count(question => run.Sheet[question.Id] is not null);
        var sections = shown.Select(question => question.Section.Order).Distinct().ToList();
        var current = run.Current;
        return new Progress(answered, shown.Count, PositionOf(current, run, shown.Count), Minutes(run, shown.Count - answered, shown.Count))
        {
            Section = current is null ? sections.Count : sections.Count(order => order <= current.Section.Order),
            Sections = sections.Count,
        };
    }

    private static int PositionOf(Question? current, QuestionnaireRun run, int total) => current is null
        ? total
        : run.Sheet.Shown.TakeWhile(question => question.Id != current.Id).Count(question => question.Counts) + (current.Counts ? 1 : 0);

    private static int Minutes(QuestionnaireRun run, int left, int total) =>
        left == 0 ? 0 : Math.Max(1, (int)Math.Round(1m * run.Definition.EstimatedMinutes * left / total, MidpointRounding.AwayFromZero));
}
