namespace Mentorship.Domain.Reminders.Smoothing;

/// <summary>The second in which something leaves.</summary>
public sealed record PlannedSend<T>(T Item, DateTimeOffset At, DateTimeOffset Deadline)
{
    /// <summary>More was due than could leave in time.</summary>
    public bool IsLate => At > Deadline;
}
