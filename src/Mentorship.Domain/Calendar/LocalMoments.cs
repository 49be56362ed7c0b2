namespace Mentorship.Domain.Calendar;

/// <summary>The one place where local time becomes a moment: a skipped time is the end of its gap, one shown twice is the first.</summary>
public static class LocalMoments
{
    /// <summary>Farther from a local time, read as UTC, than any offset can carry it.</summary>
    private static readonly TimeSpan Reach = TimeSpan.FromHours(15);

    public static DateTimeOffset MomentOf(this TimeZoneInfo zone, DateOnly date, TimeOnly time) => zone.MomentOf(date.ToDateTime(time));

    /// <summary>Asks only the way from moment to local time, which holds also where a zone changes its base offset.</summary>
    public static DateTimeOffset MomentOf(this TimeZoneInfo zone, DateTime local)
    {
        var read = new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), TimeSpan.Zero);
        var before = read - zone.GetUtcOffset(read - Reach);
        var after = read - zone.GetUtcOffset(read + Reach);
        return zone.LocalOf(before) == read.DateTime ? before
            : zone.LocalOf(after) == read.DateTime ? after
            : Bisection.First(after, before, moment => zone.LocalOf(moment) >= read.DateTime);
    }

    public static DateTime LocalOf(this TimeZoneInfo zone, DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    public static DateOnly DateOf(this TimeZoneInfo zone, DateTimeOffset moment) => DateOnly.FromDateTime(zone.LocalOf(moment));

    public static DateTimeOffset StartOf(this TimeZoneInfo zone, DateOnly date) => zone.MomentOf(date, TimeOnly.MinValue);
}
