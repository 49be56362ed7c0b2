namespace Mentorship.Domain.Reminders.Smoothing;

/// <summary>Something that has to leave by a deadline; all moments count to the second.</summary>
public sealed record Departure<T>(T Item, DateTimeOffset Deadline)
{
    /// <summary>It may not start earlier, as at the end of somebody's quiet hours.</summary>
    public DateTimeOffset? NotBefore { get; init; }
}
