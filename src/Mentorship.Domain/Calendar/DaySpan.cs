namespace Mentorship.Domain.Calendar;

/// <summary>Days from the first to the last, both included.</summary>
public readonly record struct DaySpan(DateOnly From, DateOnly Until)
{
    public bool Contains(DateOnly date) => From <= date && date <= Until;
}
