namespace Mentorship.Domain.Meetings.Series;

/// <summary>Whether an occurrence takes place, and if not, why.</summary>
public enum OccurrenceFate { Planned, Shifted, Moved, Skipped, OnHoliday, Cancelled }
