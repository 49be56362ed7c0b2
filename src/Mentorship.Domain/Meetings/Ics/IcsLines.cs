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
        .. one.InsteadOf is { } usual ? [At("RECURRENCE-ID", usual)] : Array.Empty<string>(),
        At("DTSTART", one.Time), .. Rule(one),
        $"DURATION:{XmlConvert.ToString(one.Time.Length)}", $"SUMMARY:{IcsText.Escape(one.Summary)}",
        .. Text("DESCRIPTION", Described(one)), .. Text("LOCATION", one.Place?.Text),
        .. (one.Place?.Link ?? one.Page?.Url) is { } link ? [$"URL:{link.AbsoluteUri}"] : Array.Empty<string>(),
        $"STATUS:{Status(one.State)}", .. Parties(one), "END:VEVENT",
    ];

    private static string At(string name, MeetingTime time) => time.Zone.Equals(TimeZoneInfo.Utc)
        ? $"{name}:{IcsZone.Clock(time.Local)}Z"
        : $"{name};TZID={time.Zone.Id}:{IcsZone.Clock(time.Zone.LocalOf(time.Start))}";

    private static IEnumerable<string> Rule(IcsEvent one) => one.Rule is not { } rule ? [] :
    [
        string.Create(CultureInfo.InvariantCulture, $"RRULE:FREQ=WEEKLY;INTERVAL={rule.EveryWeeks};WKST=MO;BYDAY={Days(rule.Days)};")
            + $"UNTIL={IcsZone.Clock(rule.Until.UtcDateTime)}Z",
        .. rule.Except.Select(local => At("EXDATE", one.Time with { Local = local })),
    ];

    private static string Days(IEnumerable<DayOfWeek> days) =>
        string.Join(',', days.Select(day => day.ToString()[..2].ToUpperInvariant()));

    private static IEnumerable<string> Text(string name, string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [$"{name}:{IcsText.Escape(text.Trim())}"];

    private static string Described(IcsEvent one) =>
        string.Join('\n', new[] { one.Description?.Trim(), one.Page?.Line }.Where(line => !string.IsNullOrEmpty(line)));

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
