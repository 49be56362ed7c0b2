namespace Mentorship.Domain.Meetings.Attendance;

/// <summary>What follows a meeting: the fact that both sides named, the mentor's summary, the call for the curator.</summary>
public static class Outcomes
{
    public static Decision<Meeting> SettledBy(this Meeting meeting, AttendanceVerdict verdict) => verdict switch
    {
        AttendanceVerdict.Agreed when meeting.IsBySilence => meeting with { IsBySilence = false },
        AttendanceVerdict.Agreed(var wasHeld) => meeting.Settled(wasHeld),
        AttendanceVerdict.Unknown({ } oneWord) => (meeting with { IsBySilence = true }).Settled(oneWord),
        _ => MeetingDecisions.No(MeetingRefusals.TooEarly),
    };

    /// <summary>The silent one has spoken after all, and otherwise: nothing is known until both agree.</summary>
    public static Decision<Meeting> Disputed(this Meeting meeting) => meeting.IsBySilence
        ? meeting.Step(MeetingStep.Dispute, next => next with { IsBySilence = false })
        : MeetingDecisions.No(MeetingRefusals.Closed);

    /// <summary>The two say otherwise and the curator has talked to both; what was decided may be put right.</summary>
    public static Decision<Meeting> DecidedByCurator(this Meeting meeting, bool wasHeld) =>
        meeting.IsDisputed ? (meeting with { IsByCurator = true }).Settled(wasHeld)
        : meeting.IsByCurator && meeting.Step(MeetingStep.Dispute, next => next) is Decision<Meeting>.Accepted(var open) ? open.Settled(wasHeld)
        : MeetingDecisions.No(MeetingRefusals.Closed);

    /// <summary>It was held as far as the mentor says, and nothing is written down yet.</summary>
    public static bool NeedsSummary(this Meeting meeting) => meeting is { State: MeetingState.Held } or { IsSummedUp: false, IsHeldForMentor: true };

    public static Decision<Meeting> SummarisedBy(this Meeting meeting, PersonId person, string outcome, string? nextStep) =>
        person == meeting.Sides.Mentor && string.IsNullOrWhiteSpace(outcome) ? MeetingDecisions.No(MeetingRefusals.Empty)
        : meeting.SummedUpBy(person, next => next with { Outcome = outcome.Trim(), NextStep = nextStep?.Trim() });

    /// <summary>The mentor has nothing to write down.</summary>
    public static Decision<Meeting> LeftWithoutSummaryBy(this Meeting meeting, PersonId person) => meeting.SummedUpBy(person, next => next);

    /// <summary>Asks the curator in; it shows no words, only that the mentor calls.</summary>
    public static Decision<Meeting> CalledImportantBy(this Meeting meeting, PersonId person) =>
        person != meeting.Sides.Mentor ? MeetingDecisions.No(MeetingRefusals.NotYours)
        : meeting is not ({ State: MeetingState.Held or MeetingState.Summarised } or { IsHeldForMentor: true }) ? MeetingDecisions.No(MeetingRefusals.Closed)
        : meeting.IsImportant ? MeetingDecisions.No(MeetingRefusals.AlreadySaid)
        : meeting with { IsImportant = true };

    private static Decision<Meeting> Settled(this Meeting meeting, bool wasHeld) =>
        !wasHeld ? meeting.Step(MeetingStep.Miss, next => next)
        : meeting.Step(MeetingStep.Hold, next => next) is Decision<Meeting>.Accepted({ IsSummedUp: true } held)
            ? held.Step(MeetingStep.Summarise, next => next)
        : meeting.Step(MeetingStep.Hold, next => next);

    /// <summary>The words do not wait for the other side; the fact does.</summary>
    private static Decision<Meeting> SummedUpBy(this Meeting meeting, PersonId person, Func<Meeting, Meeting> change) =>
        person != meeting.Sides.Mentor ? MeetingDecisions.No(MeetingRefusals.NotYours)
        : meeting is { IsSummedUp: false, IsHeldForMentor: true } ? change(meeting with { IsSummedUp = true })
        : meeting.Step(MeetingStep.Summarise, next => change(next with { IsSummedUp = true }));
}
