namespace Mentorship.Domain.Reminders.Smoothing;

/// <summary>How many messages may leave in a second, less what is kept for live answers.</summary>
public sealed record Pace(int PerSecond, int Reserve)
{
    /// <summary>At least one, or nothing would ever leave.</summary>
    public int Capacity => Math.Max(1, PerSecond - Reserve);
}
