namespace Mentorship.Domain.Meetings.Attendance;

/// <summary>One person's word on whether the meeting took place.</summary>
public sealed record AttendanceMark(PersonId By, bool WasHeld, DateTimeOffset At);
