using System.Globalization;
using System.Xml;
using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings.Ics;

/// <summary>Writes one event.</summary>
internal static class IcsLines
{
    public static IEnumerable<string> Of(IcsEvent one) =>
    [
        "BEGIN:VEVENT", $"UID:{one.Uid}", string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{one.Sequence}"),
        $"DTSTAMP:{IcsZone.Clock(one.Stamp.UtcDateTime)}Z",
        $"DTSTART;TZID={one.Time.Zone.Id}:{IcsZone.Clock(one.Time.Zone.LocalOf(one.Time.Start))}",
        $"DURATION:{XmlConvert.ToString(one.Time.Length)}", $"SUMMARY:{IcsText.Escape(one.Summary)}",
        .. Text("DESCRIPTION", one.Description), .. Text("LOCATION", one.Place?.Text),
        .. one.Place?.Link is { } link ? [$"URL:{link.AbsoluteUri}"] : Array.Empty<string>(),
        $"STATUS:{Status(one.State)}", .. Parties(one), "END:VEVENT",
    ];

    private static IEnumerable<string> Text(string name, string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [$"{name}:{IcsText.Escape(text.Trim())}"];

    private static IEnumerable<string> Parties(IcsEvent one) =>
    [
        .. one.Organizer is { } organizer ? [$"ORGANIZER;CN={IcsText.Quote(organizer.Name)}:{organizer.Address}"] : Array.Empty<string>(),
        .. one.Attendees.Select(party =>
            $"ATTENDEE;CN={IcsText.Quote(party.Name)};PARTSTAT={Word(party.Word)};RSVP=FALSE:{party.Address}"),
    ];

    private static string Status(MeetingState state) => state switch
    {
        MeetingState.Proposed or MeetingState.Rescheduled => "TENTATIVE",
        MeetingState.Cancelled => "CANCELLED",
        _ => "CONFIRMED",
    };

    private static string Word(Rsvp word) => word switch
    {
        Rsvp.Comes => "ACCEPTED",
        Rsvp.DoesNotCome => "DECLINED",
        _ => "NEEDS-ACTION",
    };
}
