using System.Collections.Concurrent;

namespace Mentorship.Pipeline;

/// <summary>Zones by IANA name; a name that the system's rules no longer know reads as Moscow time rather than failing a message.</summary>
public static class Zones
{
    public const string Default = "Europe/Moscow";

    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Learned = new();

    public static TimeZoneInfo Find(string id) => Learned.TryGetValue(id, out var zone) ? zone
        : TimeZoneInfo.TryFindSystemTimeZoneById(id, out zone) ? zone
        : TimeZoneInfo.TryFindSystemTimeZoneById(Default, out zone) ? zone
        : TimeZoneInfo.CreateCustomTimeZone(Default, TimeSpan.FromHours(3), Default, Default);

    /// <summary>From now on these rules hold for the zone of this name, before those of the system.</summary>
    internal static void Learn(TimeZoneInfo zone) => Learned[zone.Id] = zone;
}
