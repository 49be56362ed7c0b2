using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings;

/// <summary>When and how long; the wall clock and its zone are kept, so that new clock rules move the moment and not the hour.</summary>
public sealed record MeetingTime(DateTime Local, TimeZoneInfo Zone, TimeSpan Length)
{
    public DateTimeOffset Start => Zone.MomentOf(Local);

    public DateTimeOffset End => Start + Length;

    public MomentSpan Span => new(Start, End);

    /// <summary>
    /// This moment on that clock. The second of two hours that a clock shows alike can only be told on the clock of UTC
    /// (RFC 5545 3.3.5: a local time that comes twice means the first).
    /// </summary>
    public static MeetingTime At(DateTimeOffset start, TimeZoneInfo clock, TimeSpan length) =>
        clock.LocalOf(start) is var local && clock.MomentOf(local) == start
            ? new(local, clock, length)
            : new(TimeZoneInfo.Utc.LocalOf(start), TimeZoneInfo.Utc, length);

    /// <summary>The same time read off another clock, as a person elsewhere sees it.</summary>
    public DateTime On(TimeZoneInfo clock) => clock.LocalOf(Start);
}
