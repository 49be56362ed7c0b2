namespace Mentorship.Domain.Broadcasts;

/// <summary>The one table of what may follow what in a correction; words written anew are looked at anew.</summary>
public static class CorrectionLifeCycle
{
    private static readonly LifeCycle<CorrectionState, CorrectionStep> Table = new(
    [
        .. Enum.GetValues<CorrectionState>().Select(state => (state, CorrectionStep.Write, CorrectionState.Written)),
        (CorrectionState.Written, CorrectionStep.Send, CorrectionState.None),
        (CorrectionState.Written, CorrectionStep.Submit, CorrectionState.Review),
        (CorrectionState.Review, CorrectionStep.Approve, CorrectionState.None),
        (CorrectionState.Review, CorrectionStep.Return, CorrectionState.None),
    ]);

    /// <summary>Where the step leads, or null where it may not happen.</summary>
    public static CorrectionState? After(CorrectionState from, CorrectionStep step) => Table.After(from, step);

    public static string ToMermaid() => Table.ToMermaid("None", [CorrectionState.None]);
}
