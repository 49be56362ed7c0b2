namespace Mentorship.Domain.Meetings;

/// <summary>What can happen to a meeting.</summary>
public enum MeetingStep
{
    Propose, Confirm, Move, Cancel, Lapse, Shift, TakeBackProposed, TakeBackConfirmed, TakeBackRescheduled, Hold, Miss, Dispute, Summarise,
}
