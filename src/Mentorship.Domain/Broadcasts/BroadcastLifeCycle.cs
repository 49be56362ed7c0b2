namespace Mentorship.Domain.Broadcasts;

/// <summary>The one table of what may follow what: the guard asks it and the picture is drawn from it.</summary>
public static class BroadcastLifeCycle
{
    private static readonly BroadcastState[] Unsent = [BroadcastState.Draft, BroadcastState.Review, BroadcastState.Scheduled];
    private static readonly BroadcastState[] UnderWay = [BroadcastState.Sending, BroadcastState.Paused];
    private static readonly BroadcastState[] Over = [BroadcastState.Sent, BroadcastState.PartiallySent, BroadcastState.Failed];

    private static readonly LifeCycle<BroadcastState, BroadcastStep> Table = new(
    [
        (BroadcastState.Draft, BroadcastStep.Submit, BroadcastState.Review),
        (BroadcastState.Review, BroadcastStep.Approve, BroadcastState.Scheduled),
        (BroadcastState.Review, BroadcastStep.Return, BroadcastState.Draft),
        (BroadcastState.Draft, BroadcastStep.Schedule, BroadcastState.Scheduled),
        (BroadcastState.Review, BroadcastStep.Reopen, BroadcastState.Draft),
        (BroadcastState.Scheduled, BroadcastStep.Reopen, BroadcastState.Draft),
        .. Unsent.Select(state => (state, BroadcastStep.Cancel, BroadcastState.Cancelled)),
        (BroadcastState.Scheduled, BroadcastStep.Start, BroadcastState.Sending),
        (BroadcastState.Sending, BroadcastStep.Pause, BroadcastState.Paused),
        (BroadcastState.Paused, BroadcastStep.Resume, BroadcastState.Sending),
        .. UnderWay.Select(state => (state, BroadcastStep.Stop, BroadcastState.PartiallySent)),
        (BroadcastState.Sending, BroadcastStep.Finish, BroadcastState.Sent),
        (BroadcastState.Sending, BroadcastStep.FinishPartly, BroadcastState.PartiallySent),
        (BroadcastState.Sending, BroadcastStep.Fail, BroadcastState.Failed),
        .. Over.Select(state => (state, BroadcastStep.Retry, BroadcastState.Sending)),
        .. UnderWay.Concat(Over).Select(state => (state, BroadcastStep.Withdraw, BroadcastState.Withdrawn)),
    ]);

    /// <summary>Where the step leads, or null where it may not happen.</summary>
    public static BroadcastState? After(BroadcastState from, BroadcastStep step) => Table.After(from, step);

    /// <summary>Nobody has been sent anything yet.</summary>
    public static bool IsUnsent(this BroadcastState state) => Unsent.Contains(state);

    public static bool IsUnderWay(this BroadcastState state) => UnderWay.Contains(state);

    /// <summary>People have it, or are getting it: its words can be corrected, and it can be withdrawn.</summary>
    public static bool HasLeft(this BroadcastState state) => UnderWay.Contains(state) || Over.Contains(state);

    public static string ToMermaid() => Table.ToMermaid("Draft", [.. Over, BroadcastState.Cancelled, BroadcastState.Withdrawn]);
}
