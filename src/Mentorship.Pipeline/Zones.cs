namespace Mentorship.Pipeline;

/// <summary>Zones by IANA name; a name that the system's rules no longer know reads as Moscow time rather than failing a message.</summary>
public static class Zones
{
    public const string Default = "Europe/Moscow";

    public static TimeZoneInfo Find(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone
        : TimeZoneInfo.TryFindSystemTimeZoneById(Default, out zone) ? zone
        : TimeZoneInfo.CreateCustomTimeZone(Default, TimeSpan.FromHours(3), Default, Default);
}
