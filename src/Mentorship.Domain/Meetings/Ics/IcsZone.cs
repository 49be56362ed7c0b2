using System.Globalization;
using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.Meetings.Ics;

/// <summary>Writes out the clock changes of a zone around the meetings of a file, so that no reader has to know the zone.</summary>
internal static class IcsZone
{
    private static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static IEnumerable<string> Lines(TimeZoneInfo zone, MomentSpan span)
    {
        var from = new DateTimeOffset(span.From.Year - 1, 1, 1, 12, 0, 0, TimeSpan.Zero);
        var until = new DateTimeOffset(span.Until.Year + 2, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var offset = zone.GetUtcOffset(from);
        var first = Rule(Epoch, offset, offset, zone.IsDaylightSavingTime(from));
        return
        [
            "BEGIN:VTIMEZONE", $"TZID:{zone.Id}", .. first,
            .. zone.ChangesBetween(from, until).SelectMany(change => Rule(change.OldClock, change.Before, change.After, change.IsDaylight)),
            "END:VTIMEZONE",
        ];
    }

    private static string[] Rule(DateTime clock, TimeSpan before, TimeSpan after, bool isDaylight)
    {
        var kind = isDaylight ? "DAYLIGHT" : "STANDARD";
        return
        [
            $"BEGIN:{kind}", $"DTSTART:{Clock(clock)}", $"TZOFFSETFROM:{Offset(before)}", $"TZOFFSETTO:{Offset(after)}",
            $"TZNAME:{Offset(after)}", $"END:{kind}",
        ];
    }

    public static string Clock(DateTime local) => local.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(offset.Seconds == 0 ? "hhmm" : "hhmmss", CultureInfo.InvariantCulture);
}
