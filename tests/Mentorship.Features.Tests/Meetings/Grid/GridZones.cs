using System.Globalization;
using Mentorship.Domain.Calendar;

namespace Mentorship.Features.Tests.Meetings.Grid;

/// <summary>Zones that go as forty real ones do, under names of their own, so that their rules can be changed.</summary>
internal static class GridZones
{
    private const string Names = """
        Europe/Kaliningrad Europe/Moscow Europe/Simferopol Europe/Volgograd Europe/Kirov Europe/Astrakhan Europe/Saratov Europe/Samara
        Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk
        Asia/Chita Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr
        Europe/Berlin Europe/London Europe/Dublin America/New_York America/St_Johns America/Havana America/Santiago America/Asuncion
        Africa/Cairo Africa/Casablanca Asia/Beirut Asia/Kathmandu Australia/Lord_Howe Pacific/Chatham Pacific/Kiritimati UTC
        """;

    public static readonly string[] All = Names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    public static string NameOf(int zone) => string.Create(CultureInfo.InvariantCulture, $"grid/{zone}");

    /// <summary>The zone of that number with the clocks of a real one.</summary>
    public static TimeZoneInfo Of(int zone, string real)
    {
        var like = TimeZoneInfo.FindSystemTimeZoneById(real);
        var start = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var changes = like.ChangesBetween(start, start.AddYears(6)).ToList();
        var lowest = changes.Select(change => change.After).Append(like.GetUtcOffset(start)).Min();
        var rules = changes.GroupBy(change => change.OldClock.Year).Where(year => year.Count() == 2).Select(year => Rule(year.Key, [.. year]));
        return TimeZoneInfo.CreateCustomTimeZone(NameOf(zone), lowest, real, real, real, [.. rules]);
    }

    private static TimeZoneInfo.AdjustmentRule Rule(int year, ZoneChange[] changes)
    {
        var (first, second) = (changes[0], changes[1]);
        var (up, down) = first.After > first.Before ? (first, second) : (second, first);
        return TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new DateTime(year, 1, 1), new DateTime(year, 12, 31), up.After - up.Before, On(up.OldClock), On(down.OldClock));
    }

    private static TimeZoneInfo.TransitionTime On(DateTime clock) => TimeZoneInfo.TransitionTime.CreateFixedDateRule(
        DateTime.MinValue.Add(clock.TimeOfDay), clock.Month, clock.Day);
}
