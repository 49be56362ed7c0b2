namespace Mentorship.Domain.Calendar;

/// <summary>One lesson between two bells, in the school's local time.</summary>
public sealed record Lesson(int Number, TimeOnly From, TimeOnly Until)
{
    public bool Contains(TimeOnly time) => From <= time && time < Until;
}
