namespace Mentorship.Domain.Reminders.Smoothing;

/// <summary>Reads the minutes off a plan.</summary>
public static class Forecast
{
    public static IReadOnlyList<ForecastMinute> Of<T>(IEnumerable<PlannedSend<T>> plan, Pace pace) =>
        [.. plan.GroupBy(send => MinuteOf(send.Deadline)).OrderBy(minute => minute.Key).Select(minute => new ForecastMinute(
            minute.Key, minute.Count(), pace.Capacity * 60, minute.Min(send => send.At), minute.Count(send => send.IsLate)))];

    private static DateTimeOffset MinuteOf(DateTimeOffset moment) =>
        DateTimeOffset.FromUnixTimeSeconds((long)Math.Floor(moment.ToUnixTimeSeconds() / 60.0) * 60);
}
