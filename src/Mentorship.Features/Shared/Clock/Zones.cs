using System.Globalization;

namespace Mentorship.Features;

/// <summary>A zone of Russia as people choose it: by the clock on the wall and the cities that share it.</summary>
internal sealed record ZoneChoice(string Id, string Cities);

/// <summary>The zones offered, west to east, and zones by their stored names.</summary>
internal static class Zones
{
    public static readonly IReadOnlyList<ZoneChoice> All =
    [
        new("Europe/Kaliningrad", "zone.kaliningrad"), new("Europe/Moscow", "zone.moscow"), new("Europe/Samara", "zone.samara"),
        new("Asia/Yekaterinburg", "zone.yekaterinburg"), new("Asia/Omsk", "zone.omsk"), new("Asia/Krasnoyarsk", "zone.krasnoyarsk"),
        new("Asia/Irkutsk", "zone.irkutsk"), new("Asia/Yakutsk", "zone.yakutsk"), new("Asia/Vladivostok", "zone.vladivostok"),
        new("Asia/Magadan", "zone.magadan"), new("Asia/Kamchatka", "zone.kamchatka"),
    ];

    /// <summary>A name that this machine does not know reads as UTC instead of stopping the chat.</summary>
    public static TimeZoneInfo Of(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;

    public static string Clock(this DateTimeOffset moment, string zone) =>
        TimeZoneInfo.ConvertTime(moment, Of(zone)).ToString("H:mm", CultureInfo.InvariantCulture);
}
