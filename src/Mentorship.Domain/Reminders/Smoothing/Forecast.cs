namespace Mentorship.Domain.Reminders.Smoothing;

/// <summary>A minute as the curator sees it beforehand: how much is due, how much fits, and from when it starts.</summary>
/// <param name="StartsAt">When the first of what is due in this minute leaves.</param>
/// <param name="Late">How many leave after their deadline.</param>
public sealed record ForecastMinute(DateTimeOffset Minute, int Due, int Capacity, DateTimeOffset StartsAt, int Late)
{
    public bool IsCrowded => Due > Capacity;

    /// <summary>How much earlier than its minute the crowd sets out.</summary>
    public TimeSpan StartsEarlierBy => StartsAt < Minute ? Minute - StartsAt : TimeSpan.Zero;
}

/// <summary>Reads the minutes off a plan.</summary>
public static class Forecast
{
    public static IReadOnlyList<ForecastMinute> Of<T>(IEnumerable<PlannedSend<T>> plan, Pace pace) =>
        [.. plan.GroupBy(send => MinuteOf(send.Deadline)).OrderBy(minute => minute.Key).Select(minute => new ForecastMinute(
            minute.Key, minute.Count(), pace.Capacity * 60, minute.Min(send => send.At), minute.Count(send => send.IsLate)))];

    private static DateTimeOffset MinuteOf(DateTimeOffset moment) =>
        DateTimeOffset.FromUnixTimeSeconds((long)Math.Floor(moment.ToUnixTimeSeconds() / 60.0) * 60);
}
