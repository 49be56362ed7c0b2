using System.Globalization;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>A zone of Russia as people choose it: by the clock on the wall and the cities that share it.</summary>
internal sealed record ZoneChoice(string Id, string Cities);

/// <summary>The zones offered, west to east.</summary>
internal static class ZoneChoices
{
    public static readonly IReadOnlyList<ZoneChoice> All =
    [
        new("Europe/Kaliningrad", "zone.kaliningrad"), new("Europe/Moscow", "zone.moscow"), new("Europe/Samara", "zone.samara"),
        new("Asia/Yekaterinburg", "zone.yekaterinburg"), new("Asia/Omsk", "zone.omsk"), new("Asia/Krasnoyarsk", "zone.krasnoyarsk"),
        new("Asia/Irkutsk", "zone.irkutsk"), new("Asia/Yakutsk", "zone.yakutsk"), new("Asia/Vladivostok", "zone.vladivostok"),
        new("Asia/Magadan", "zone.magadan"), new("Asia/Kamchatka", "zone.kamchatka"),
    ];

    public static string Clock(this DateTimeOffset moment, string zone) =>
        TimeZoneInfo.ConvertTime(moment, Zones.Find(zone)).ToString("H:mm", CultureInfo.InvariantCulture);
}
