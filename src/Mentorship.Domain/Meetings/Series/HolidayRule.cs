namespace Mentorship.Domain.Meetings.Series;

/// <summary>What becomes of a date on which the school does not teach.</summary>
public enum HolidayRule { Skip, NextSchoolDay, Keep }
