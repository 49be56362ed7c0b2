namespace Mentorship.Domain.Meetings;

/// <summary>Every change of a meeting's plan, as a yes with the new state or a no with the phrase that explains it.</summary>
public static class MeetingDecisions
{
    public static Decision<Meeting> ConfirmedBy(this Meeting meeting, PersonId person, DateTimeOffset now) =>
        !meeting.Sides.MayConfirm(person, meeting.ProposedBy) ? No(MeetingRefusals.NotYours)
        : meeting.Time.End <= now ? No(MeetingRefusals.Past)
        : meeting.Step(MeetingStep.Confirm, next => next with { MovedFrom = null, ConfirmedAt = now, Sequence = next.Sequence + 1 });

    /// <summary>
    /// Another time instead of the present one: a new proposal that the other side has to confirm. Also of a time that is over, as long as
    /// nobody has said that the meeting was held.
    /// </summary>
    public static Decision<Meeting> MovedBy(this Meeting meeting, PersonId person, MeetingTime to, DateTimeOffset now) =>
        !meeting.Sides.Hold(person) ? No(MeetingRefusals.NotYours)
        : to.Start <= now ? No(MeetingRefusals.TimeIsPast)
        : meeting.IsSaidHeld ? No(MeetingRefusals.SaidHeld)
        : to.Span == meeting.Time.Span && meeting.State is not MeetingState.Rescheduled ? No(MeetingRefusals.SameTime)
        : meeting.Opened().Step(MeetingStep.Propose, next => next with
        {
            Time = to, ProposedBy = person, MovedFrom = next.MovedFrom ?? meeting.Time, Rsvps = new Dictionary<PersonId, Rsvp>(),
            MovesBefore = meeting.AgreedMoves, Moves = next.Moves + 1, Sequence = next.Sequence + 1,
        });

    /// <summary>Nobody has to give a reason; what is over is marked as held or missed and not cancelled.</summary>
    public static Decision<Meeting> CancelledBy(this Meeting meeting, PersonId person, DateTimeOffset now) =>
        !meeting.Sides.Hold(person) ? No(MeetingRefusals.NotYours)
        : meeting.State is MeetingState.Confirmed && (meeting.Time.End <= now || meeting.IsSaidHeld) ? No(MeetingRefusals.Past)
        : meeting.Step(MeetingStep.Cancel, Shut(meeting, person, now));

    /// <summary>The time came and the proposal was never answered.</summary>
    public static Decision<Meeting> Lapsed(this Meeting meeting, DateTimeOffset now) =>
        meeting.Time.Start > now ? No(MeetingRefusals.TooEarly) : meeting.Step(MeetingStep.Lapse, Shut(meeting, null, now));

    /// <param name="within">How long after cancelling the same person may bring the meeting back.</param>
    public static Decision<Meeting> TakenBackBy(this Meeting meeting, PersonId person, DateTimeOffset now, TimeSpan within) =>
        meeting.CancelledBy != person ? No(MeetingRefusals.NotYours)
        : now - meeting.CancelledAt > within ? No(MeetingRefusals.TooLate)
        : meeting.Time.Start <= now ? No(MeetingRefusals.Started)
        : meeting.Step(BackTo(meeting.StateBefore), next => next with
        {
            StateBefore = null, CancelledAt = null, CancelledBy = null, Sequence = next.Sequence + 1,
        });

    public static Decision<Meeting> AnsweredBy(this Meeting meeting, PersonId mentee, Rsvp word, DateTimeOffset now) =>
        !meeting.Sides.Mentees.Contains(mentee) ? No(MeetingRefusals.NotYours)
        : !meeting.State.IsAhead() || meeting.Time.End <= now ? No(MeetingRefusals.Closed)
        : meeting with { Rsvps = new Dictionary<PersonId, Rsvp>(meeting.Rsvps) { [mentee] = word } };

    /// <summary>A place or an agenda may be added by either side until the meeting is over.</summary>
    public static Decision<Meeting> DescribedBy(
        this Meeting meeting, PersonId person, Place? place, string? agenda, DateTimeOffset now) =>
        !meeting.Sides.Hold(person) ? No(MeetingRefusals.NotYours)
        : meeting.State is MeetingState.Confirmed && meeting.Time.End <= now ? No(MeetingRefusals.Past)
        : !meeting.State.IsAhead() ? No(MeetingRefusals.Closed)
        : meeting with { Place = place, Agenda = agenda, Sequence = meeting.Sequence + 1 };

    internal static Decision<Meeting> Step(this Meeting meeting, MeetingStep step, Func<Meeting, Meeting> change) =>
        MeetingLifeCycle.After(meeting.State, step) is { } next ? change(meeting with { State = next }) : No(MeetingRefusals.Closed);

    internal static Decision<Meeting> No(string reason) => new Decision<Meeting>.Refused(reason);

    private static Meeting Opened(this Meeting meeting) =>
        MeetingLifeCycle.After(meeting.State, MeetingStep.Move) is { } waiting ? meeting with { State = waiting } : meeting;

    internal static Func<Meeting, Meeting> Shut(Meeting before, PersonId? by, DateTimeOffset now) => next => next with
    {
        StateBefore = before.State, CancelledAt = now, CancelledBy = by, Sequence = next.Sequence + 1,
    };

    private static MeetingStep BackTo(MeetingState? before) => before switch
    {
        MeetingState.Confirmed => MeetingStep.TakeBackConfirmed,
        MeetingState.Rescheduled => MeetingStep.TakeBackRescheduled,
        _ => MeetingStep.TakeBackProposed,
    };
}
