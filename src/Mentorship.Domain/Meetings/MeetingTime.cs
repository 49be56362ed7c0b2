using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings;

/// <summary>When and how long; the wall clock and its zone are kept, so that new clock rules move the moment and not the hour.</summary>
public sealed record MeetingTime(DateTime Local, TimeZoneInfo Zone, TimeSpan Length)
{
    public DateTimeOffset Start => Zone.MomentOf(Local);

    public DateTimeOffset End => Start + Length;

    public MomentSpan Span => new(Start, End);

    /// <summary>The same time read off another clock, as a person elsewhere sees it.</summary>
    public DateTime On(TimeZoneInfo clock) => clock.LocalOf(Start);
}
