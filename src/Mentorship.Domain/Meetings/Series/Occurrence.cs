namespace Mentorship.Domain.Meetings.Series;

/// <summary>One date of a series after the school calendar and the exceptions have spoken.</summary>
public sealed record Occurrence(OccurrenceKey Key, MeetingTime Time, OccurrenceFate Fate)
{
    public bool TakesPlace => Fate is OccurrenceFate.Planned or OccurrenceFate.Shifted or OccurrenceFate.Moved;
}
