namespace Mentorship.Domain.Meetings;

/// <summary>The one table of what may follow what: the guard asks it and the picture is drawn from it.</summary>
public static class MeetingLifeCycle
{
    private static readonly MeetingState[] Ahead = [MeetingState.Proposed, MeetingState.Confirmed, MeetingState.Rescheduled];

    private static readonly (MeetingState From, MeetingStep Step, MeetingState To)[] Moves =
    [
        (MeetingState.Proposed, MeetingStep.Propose, MeetingState.Proposed),
        (MeetingState.Rescheduled, MeetingStep.Propose, MeetingState.Proposed),
        (MeetingState.Proposed, MeetingStep.Confirm, MeetingState.Confirmed),
        (MeetingState.Confirmed, MeetingStep.Move, MeetingState.Rescheduled),
        .. Ahead.Select(state => (state, MeetingStep.Cancel, MeetingState.Cancelled)),
        (MeetingState.Proposed, MeetingStep.Lapse, MeetingState.Cancelled),
        (MeetingState.Rescheduled, MeetingStep.Lapse, MeetingState.Cancelled),
        (MeetingState.Cancelled, MeetingStep.TakeBackProposed, MeetingState.Proposed),
        (MeetingState.Cancelled, MeetingStep.TakeBackConfirmed, MeetingState.Confirmed),
        (MeetingState.Cancelled, MeetingStep.TakeBackRescheduled, MeetingState.Rescheduled),
        (MeetingState.Confirmed, MeetingStep.Hold, MeetingState.Held),
        (MeetingState.Confirmed, MeetingStep.Miss, MeetingState.Missed),
        (MeetingState.Held, MeetingStep.Summarise, MeetingState.Summarised),
    ];

    private static readonly Dictionary<(MeetingState, MeetingStep), MeetingState> Table =
        Moves.ToDictionary(move => (move.From, move.Step), move => move.To);

    /// <summary>Where the step leads, or null where it may not happen.</summary>
    public static MeetingState? After(MeetingState from, MeetingStep step) =>
        Table.TryGetValue((from, step), out var to) ? to : null;

    /// <summary>The meeting may still take place.</summary>
    public static bool IsAhead(this MeetingState state) => Ahead.Contains(state);

    public static string ToMermaid()
    {
        var moves = Moves.Select(move => $"    {move.From} --> {move.To} : {move.Step}");
        return string.Join('\n', ["stateDiagram-v2", "    [*] --> Proposed : Propose", .. moves, .. Ends(), ""]);
    }

    private static IEnumerable<string> Ends() =>
        new[] { MeetingState.Summarised, MeetingState.Missed, MeetingState.Cancelled }.Select(state => $"    {state} --> [*]");
}
