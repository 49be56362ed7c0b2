using System.Globalization;

namespace Mentorship.Domain.Calendar;

/// <summary>Finds clock changes by asking the zone itself, so that they are right for every kind of rule.</summary>
public static class ZoneChanges
{
    private static readonly TimeSpan Step = TimeSpan.FromHours(12);

    /// <summary>The changes after the first moment, up to the last one, in order.</summary>
    public static IEnumerable<ZoneChange> ChangesBetween(this TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset until)
    {
        for (var moment = from; moment < until; moment += Step)
        {
            var (before, after) = (zone.GetUtcOffset(moment), zone.GetUtcOffset(moment + Step));
            if (before == after) continue;
            var at = Bisection.First(moment, moment + Step, later => zone.GetUtcOffset(later) != before);
            yield return new(at.ToUniversalTime(), before, after, zone.IsDaylightSavingTime(at));
        }
    }

    /// <summary>What the clocks do in that time, as text: other rules are another text.</summary>
    public static string RulesBetween(this TimeZoneInfo zone, DateTimeOffset from, DateTimeOffset until) => string.Join(' ',
        zone.ChangesBetween(from, until).Select(change => Written(change.At, change.After)).Prepend(Written(from, zone.GetUtcOffset(from))));

    private static string Written(DateTimeOffset at, TimeSpan offset) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.ToUnixTimeSeconds()}:{(long)offset.TotalSeconds}");

    internal static DateTime WithoutKind(this DateTime moment) => DateTime.SpecifyKind(moment, DateTimeKind.Unspecified);
}
