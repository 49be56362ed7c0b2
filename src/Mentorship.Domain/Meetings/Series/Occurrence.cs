namespace Mentorship.Domain.Meetings.Series;

/// <summary>Whether an occurrence takes place, and if not, why.</summary>
public enum OccurrenceFate { Planned, Shifted, Moved, Skipped, OnHoliday, Cancelled }

/// <summary>One date of a series after the school calendar and the exceptions have spoken.</summary>
public sealed record Occurrence(OccurrenceKey Key, MeetingTime Time, OccurrenceFate Fate)
{
    public bool TakesPlace => Fate is OccurrenceFate.Planned or OccurrenceFate.Shifted or OccurrenceFate.Moved;
}
