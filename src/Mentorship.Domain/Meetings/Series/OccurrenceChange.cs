namespace Mentorship.Domain.Meetings.Series;

/// <summary>What was decided for one date of a series apart from the others.</summary>
public abstract record OccurrenceChange
{
    private OccurrenceChange() { }

    /// <summary>Another time on the same or another day, off the clock of the series.</summary>
    public sealed record Moved(DateTime To) : OccurrenceChange;

    /// <summary>Passed over once; nobody is told that a meeting failed.</summary>
    public sealed record Skipped : OccurrenceChange;

    public sealed record Cancelled : OccurrenceChange;
}
