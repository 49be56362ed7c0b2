using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>How long something lasts, in the largest unit that says it exactly; settings decide, so no text names a figure.</summary>
internal static class Spans
{
    private const string Days = "span.days";
    private const string Hours = "span.hours";
    private const string Minutes = "span.minutes";

    public static Phrase Of(TimeSpan span) => (long)Math.Ceiling(span.TotalMinutes) switch
    {
        var minutes when Holds(minutes, TimeSpan.MinutesPerDay) => Say(Days, minutes / TimeSpan.MinutesPerDay),
        var minutes when Holds(minutes, TimeSpan.MinutesPerHour) => Say(Hours, minutes / TimeSpan.MinutesPerHour),
        var minutes => Say(Minutes, minutes),
    };

    private static bool Holds(long minutes, long unit) => minutes >= unit && minutes % unit == 0;

    private static Phrase Say(string key, long count) => new(key, ("count", count));
}
