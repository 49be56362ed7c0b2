using System.Globalization;
using Mentorship.Domain.Meetings.Series;

namespace Mentorship.Domain.Meetings.Ics;

/// <summary>One meeting as a calendar sees it; the same UID and a higher SEQUENCE replace what was there.</summary>
public sealed record IcsEvent(string Uid, int Sequence, MeetingTime Time, string Summary)
{
    /// <summary>When this state of the event was written.</summary>
    public required DateTimeOffset Stamp { get; init; }

    public string? Description { get; init; }

    public Place? Place { get; init; }

    public MeetingState State { get; init; } = MeetingState.Confirmed;

    public IcsParty? Organizer { get; init; }

    public IReadOnlyList<IcsParty> Attendees { get; init; } = [];

    public static IcsEvent Of(Meeting meeting, string summary, string host, DateTimeOffset stamp) =>
        new(UidOf(meeting.Key, host), meeting.Sequence, meeting.Time, summary)
        {
            Stamp = stamp, Description = meeting.Agenda, Place = meeting.Place, State = meeting.State,
        };

    /// <summary>Depends on nothing that may change.</summary>
    public static string UidOf(OccurrenceKey key, string host) => key.Date is { } date
        ? string.Create(CultureInfo.InvariantCulture, $"{key.Source:N}-{date:yyyyMMdd}@{host}")
        : $"{key.Source:N}@{host}";
}
