namespace Mentorship.Domain.Meetings;

/// <summary>Phrases that explain why a meeting was not changed.</summary>
public static class MeetingRefusals
{
    public const string NotYours = "meetings.refused.not-yours";
    public const string Closed = "meetings.refused.closed";
    public const string SaidHeld = "meetings.refused.said-held";
    public const string Past = "meetings.refused.past";
    public const string TimeIsPast = "meetings.refused.time-is-past";
    public const string SameTime = "meetings.refused.same-time";
    public const string TooEarly = "meetings.refused.too-early";
    public const string TooLate = "meetings.refused.too-late";
    public const string Started = "meetings.refused.started";
    public const string AlreadySaid = "meetings.refused.already-said";
    public const string Empty = "meetings.refused.empty";
}
