namespace Mentorship.Domain.HelpRequests;

/// <summary>Counts working hours: Monday to Friday between two times of day in the school's zone.</summary>
public sealed record WorkingTime(TimeZoneInfo Zone, TimeOnly From, TimeOnly Until)
{
    public TimeSpan Day => Until - From;

    /// <summary>The moment at which so much working time has passed since the start.</summary>
    public DateTimeOffset After(DateTimeOffset start, TimeSpan amount)
    {
        var local = TimeZoneInfo.ConvertTime(start, Zone).DateTime;
        for (; ; local = local.Date.AddDays(1))
        {
            var left = Left(local);
            if (left <= TimeSpan.Zero) continue;
            if (amount <= left) return ToMoment(Opening(local) + amount);
            amount -= left;
        }
    }

    private TimeSpan Left(DateTime local) =>
        local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? TimeSpan.Zero : local.Date + Until.ToTimeSpan() - Opening(local);

    private DateTime Opening(DateTime local) => local.TimeOfDay < From.ToTimeSpan() ? local.Date + From.ToTimeSpan() : local;

    private DateTimeOffset ToMoment(DateTime local)
    {
        var existing = Zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new DateTimeOffset(DateTime.SpecifyKind(existing, DateTimeKind.Unspecified), Zone.GetUtcOffset(existing)).ToUniversalTime();
    }
}
