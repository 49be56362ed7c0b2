using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.Series;

namespace Mentorship.Domain.Meetings.Ics;

/// <summary>One meeting as a calendar sees it; the same UID and a higher SEQUENCE replace what was there.</summary>
public sealed record IcsEvent(string Uid, int Sequence, MeetingTime Time, string Summary)
{
    /// <summary>When this state of the event was written.</summary>
    public required DateTimeOffset Stamp { get; init; }

    public string? Description { get; init; }

    public Place? Place { get; init; }

    /// <summary>Where the event can be moved or cancelled; it stands in the description too, as not every calendar shows an address.</summary>
    public IcsPage? Page { get; init; }

    public MeetingState State { get; init; } = MeetingState.Confirmed;

    /// <summary>The time that the rhythm gave to this one date of a series; the event stands in its place.</summary>
    public MeetingTime? InsteadOf { get; init; }

    /// <summary>How the event returns.</summary>
    public IcsRule? Rule { get; init; }

    public IcsParty? Organizer { get; init; }

    public IReadOnlyList<IcsParty> Attendees { get; init; } = [];

    public static IcsEvent Of(Meeting meeting, string summary, string host, DateTimeOffset stamp) =>
        new(UidOf(meeting.Key, host), meeting.Sequence, meeting.Time, summary)
        {
            Stamp = stamp, Description = meeting.Agenda, Place = meeting.Place, State = meeting.State,
        };

    /// <summary>Depends on nothing that may change; all dates of a series share it and differ by the time they stand in for.</summary>
    public static string UidOf(OccurrenceKey key, string host) => $"{key.Source:N}@{host}";

    internal bool IsSettled => State is not (MeetingState.Proposed or MeetingState.Rescheduled or MeetingState.Cancelled);

    /// <summary>The moments between which the event may need its clock.</summary>
    internal MomentSpan Span => Rule is { Until: { } until } && until > Time.End ? Time.Span with { Until = until } : Time.Span;
}
