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
