namespace Mentorship.Domain.Meetings;

/// <summary>A mentee's word on a group meeting.</summary>
public enum Rsvp { Unknown, Comes, DoesNotCome, AnotherTime }
