namespace Mentorship.Domain.Meetings;

/// <summary>The one table of what may follow what: the guard asks it and the picture is drawn from it.</summary>
public static class MeetingLifeCycle
{
    private static readonly MeetingState[] Ahead = [MeetingState.Proposed, MeetingState.Confirmed, MeetingState.Rescheduled];

    private static readonly LifeCycle<MeetingState, MeetingStep> Table = new(
    [
        (MeetingState.Proposed, MeetingStep.Propose, MeetingState.Proposed),
        (MeetingState.Rescheduled, MeetingStep.Propose, MeetingState.Proposed),
        (MeetingState.Proposed, MeetingStep.Confirm, MeetingState.Confirmed),
        (MeetingState.Confirmed, MeetingStep.Move, MeetingState.Rescheduled),
        (MeetingState.Confirmed, MeetingStep.Shift, MeetingState.Confirmed),
        .. Ahead.Select(state => (state, MeetingStep.Cancel, MeetingState.Cancelled)),
        (MeetingState.Proposed, MeetingStep.Lapse, MeetingState.Cancelled),
        (MeetingState.Rescheduled, MeetingStep.Lapse, MeetingState.Cancelled),
        (MeetingState.Cancelled, MeetingStep.TakeBackProposed, MeetingState.Proposed),
        (MeetingState.Cancelled, MeetingStep.TakeBackConfirmed, MeetingState.Confirmed),
        (MeetingState.Cancelled, MeetingStep.TakeBackRescheduled, MeetingState.Rescheduled),
        (MeetingState.Confirmed, MeetingStep.Hold, MeetingState.Held),
        (MeetingState.Confirmed, MeetingStep.Miss, MeetingState.Missed),
        (MeetingState.Held, MeetingStep.Summarise, MeetingState.Summarised),
        (MeetingState.Held, MeetingStep.Dispute, MeetingState.Confirmed),
        (MeetingState.Summarised, MeetingStep.Dispute, MeetingState.Confirmed),
        (MeetingState.Missed, MeetingStep.Dispute, MeetingState.Confirmed),
    ]);

    /// <summary>Where the step leads, or null where it may not happen.</summary>
    public static MeetingState? After(MeetingState from, MeetingStep step) => Table.After(from, step);

    /// <summary>The meeting may still take place.</summary>
    public static bool IsAhead(this MeetingState state) => Ahead.Contains(state);

    public static string ToMermaid() =>
        Table.ToMermaid("Proposed : Propose", [MeetingState.Summarised, MeetingState.Missed, MeetingState.Cancelled]);
}
