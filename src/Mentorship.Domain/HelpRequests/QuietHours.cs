using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.HelpRequests;

/// <summary>The hours of a person's day in which nothing rings, midnight included where they span it.</summary>
public sealed record QuietHours(TimeZoneInfo Zone, TimeOnly From, TimeOnly Until)
{
    /// <summary>When a ring at this moment may be heard: at once (null), or at the end of the quiet hours.</summary>
    public DateTimeOffset? HeldUntil(DateTimeOffset now) => this.PeriodAround(now)?.Until;
}
