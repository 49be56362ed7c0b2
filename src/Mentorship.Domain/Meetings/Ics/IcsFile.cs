using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings.Ics;

/// <summary>Calendar files that Google, Apple and Outlook read: one meeting, its cancelling, and a feed to subscribe to.</summary>
public static class IcsFile
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>One meeting, or a rhythm with its changed dates.</summary>
    public static string Invitation(params IReadOnlyList<IcsEvent> events) => Write(IcsMethod.Request, events, []);

    /// <summary>Takes all of them out.</summary>
    public static string Cancellation(params IReadOnlyList<IcsEvent> events) =>
        Write(IcsMethod.Cancel, [.. events.Select(one => one with { State = MeetingState.Cancelled })], []);

    /// <summary>Everything one person subscribes to, cancelled meetings included so that they vanish from the calendar.</summary>
    public static string Feed(string name, params IReadOnlyList<IcsEvent> events) => Write(IcsMethod.Publish, events,
    [
        $"NAME:{IcsText.Escape(name)}", $"X-WR-CALNAME:{IcsText.Escape(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
    ]);

    private static string Write(IcsMethod method, IReadOnlyList<IcsEvent> events, IEnumerable<string> header)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mentorship.Bot//Meetings//RU", "CALSCALE:GREGORIAN",
            $"METHOD:{method.ToString().ToUpperInvariant()}", .. header,
            .. events.SelectMany(Clocks).GroupBy(clock => clock.Zone.Id).SelectMany(clocks => Zone([.. clocks])),
            .. events.SelectMany(IcsLines.Of), "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(IcsText.Fold));
    }

    /// <summary>The clock of UTC needs no rules.</summary>
    private static IEnumerable<(TimeZoneInfo Zone, MomentSpan Span)> Clocks(IcsEvent one) =>
        (one.InsteadOf is { } usual ? [(one.Time.Zone, one.Span), (usual.Zone, usual.Span)] : new[] { (one.Time.Zone, one.Span) })
        .Where(clock => !clock.Zone.Equals(TimeZoneInfo.Utc));

    private static IEnumerable<string> Zone(List<(TimeZoneInfo Zone, MomentSpan Span)> clocks) => IcsZone.Lines(
        clocks[0].Zone, new MomentSpan(clocks.Min(clock => clock.Span.From), clocks.Max(clock => clock.Span.Until)));
}
