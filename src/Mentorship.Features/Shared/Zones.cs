namespace Mentorship.Features;

/// <summary>Zones by their stored names. A name that this machine does not know reads as UTC instead of stopping the chat.</summary>
internal static class Zones
{
    public static TimeZoneInfo Of(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
