namespace Mentorship.Domain.Meetings.Series;

/// <summary>What another calendar of the school does to a meeting that a rhythm has made already; what people named themselves stays as it is.</summary>
public static class YearDecisions
{
    /// <param name="date">The same date by the calendar of now.</param>
    /// <returns>Null where nothing changes.</returns>
    public static Meeting? Follows(this Meeting meeting, Occurrence date, DateTimeOffset now) =>
        Decide(meeting, date, now) is Decision<Meeting>.Accepted(var changed) ? changed : null;

    private static Decision<Meeting>? Decide(Meeting meeting, Occurrence date, DateTimeOffset now) => meeting switch
    {
        { ProposedBy: not null } => null,
        { State: MeetingState.Confirmed } when !date.TakesPlace => meeting.Time.Start <= now ? null
            : meeting.Step(MeetingStep.Cancel, MeetingDecisions.Shut(meeting, null, now)),
        _ when !date.TakesPlace || date.Time.Start <= now => null,
        { State: MeetingState.Confirmed } when meeting.Time.Start > now && meeting.Time.Start != date.Time.Start =>
            meeting.Step(MeetingStep.Shift, next => At(date.Time, next, now)),
        { State: MeetingState.Cancelled, CancelledBy: null, StateBefore: MeetingState.Confirmed } =>
            meeting.Step(MeetingStep.TakeBackConfirmed, next => At(date.Time, next with { StateBefore = null, CancelledAt = null }, now)),
        _ => null,
    };

    /// <summary>A move, so that nothing reminds of the time before; agreed to when both agreed to the rhythm.</summary>
    private static Meeting At(MeetingTime time, Meeting meeting, DateTimeOffset now) => meeting with
    {
        Time = time, ConfirmedAt = now, Moves = meeting.Moves + 1, Sequence = meeting.Sequence + 1,
    };
}
