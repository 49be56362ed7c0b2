namespace Mentorship.Domain.Meetings.Attendance;

/// <summary>How long after the end both sides are asked, asked again, and left in peace.</summary>
public sealed record AttendancePlan(TimeSpan AskAfter, TimeSpan RemindAfter, TimeSpan GiveUpAfter)
{
    public static readonly AttendancePlan Usual = new(TimeSpan.FromMinutes(10), TimeSpan.FromDays(1), TimeSpan.FromDays(3));
}
