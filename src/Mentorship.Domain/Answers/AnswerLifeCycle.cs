namespace Mentorship.Domain.Answers;

/// <summary>The one table of what may follow what on the way of an answer into the bank.</summary>
public static class AnswerLifeCycle
{
    private static readonly LifeCycle<AnswerState, AnswerStep> Table = new(
    [
        (AnswerState.Offered, AnswerStep.Agree, AnswerState.Draft),
        (AnswerState.Draft, AnswerStep.Edit, AnswerState.Draft),
        (AnswerState.Draft, AnswerStep.Publish, AnswerState.Published),
        (AnswerState.Offered, AnswerStep.Remove, AnswerState.Removed),
        (AnswerState.Draft, AnswerStep.Remove, AnswerState.Removed),
        (AnswerState.Published, AnswerStep.Remove, AnswerState.Removed),
    ]);

    /// <summary>Where the step leads, or null where it may not happen.</summary>
    public static AnswerState? After(AnswerState from, AnswerStep step) => Table.After(from, step);

    public static string ToMermaid() => Table.ToMermaid(nameof(AnswerState.Offered), [AnswerState.Removed]);
}
