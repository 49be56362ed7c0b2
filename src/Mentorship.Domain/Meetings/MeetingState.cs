namespace Mentorship.Domain.Meetings;

/// <summary>The states of a meeting (model 3.2.6); a rescheduled one waits for its new time.</summary>
public enum MeetingState { Proposed, Confirmed, Rescheduled, Held, Summarised, Missed, Cancelled }
