namespace Mentorship.Domain.Calendar;

/// <summary>A moment at which the clocks of a zone change.</summary>
public sealed record ZoneChange(DateTimeOffset At, TimeSpan Before, TimeSpan After, bool IsDaylight)
{
    /// <summary>What the clocks would have shown, had they not changed.</summary>
    public DateTime OldClock => (At.UtcDateTime + Before).WithoutKind();
}
