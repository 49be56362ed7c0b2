namespace Mentorship.Domain.Calendar;

/// <summary>A quarter, holidays or an exam week, under the name that the school uses.</summary>
public sealed record NamedDays(string Name, DaySpan Days)
{
    public NamedDays(string name, DateOnly from, DateOnly until) : this(name, new DaySpan(from, until)) { }
}
