namespace Mentorship.Domain.Meetings.Attendance;

/// <summary>What follows a meeting: the fact that both sides named, the mentor's summary, the call for the curator.</summary>
public static class Outcomes
{
    public static Decision<Meeting> SettledBy(this Meeting meeting, AttendanceVerdict verdict) =>
        verdict is not AttendanceVerdict.Agreed agreed ? MeetingDecisions.No(MeetingRefusals.TooEarly)
        : meeting.Step(agreed.WasHeld ? MeetingStep.Hold : MeetingStep.Miss, next => next);

    public static Decision<Meeting> SummarisedBy(this Meeting meeting, PersonId person, string outcome, string? nextStep) =>
        person != meeting.Sides.Mentor ? MeetingDecisions.No(MeetingRefusals.NotYours)
        : string.IsNullOrWhiteSpace(outcome) ? MeetingDecisions.No(MeetingRefusals.Empty)
        : meeting.Step(MeetingStep.Summarise, next => next with { Outcome = outcome.Trim(), NextStep = nextStep?.Trim() });

    /// <summary>The mentor has nothing to write down.</summary>
    public static Decision<Meeting> LeftWithoutSummaryBy(this Meeting meeting, PersonId person) =>
        person != meeting.Sides.Mentor ? MeetingDecisions.No(MeetingRefusals.NotYours)
        : meeting.Step(MeetingStep.Summarise, next => next);

    /// <summary>Asks the curator in; it shows no words, only that the mentor calls.</summary>
    public static Decision<Meeting> CalledImportantBy(this Meeting meeting, PersonId person) =>
        person != meeting.Sides.Mentor ? MeetingDecisions.No(MeetingRefusals.NotYours)
        : meeting.State is not (MeetingState.Held or MeetingState.Summarised) ? MeetingDecisions.No(MeetingRefusals.Closed)
        : meeting.IsImportant ? MeetingDecisions.No(MeetingRefusals.AlreadySaid)
        : meeting with { IsImportant = true };
}
