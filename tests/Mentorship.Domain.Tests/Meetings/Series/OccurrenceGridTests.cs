using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.Series;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Meetings.Series;

/// <summary>Zones by years by recurrences: no date is lost, none comes twice, and the wall clock holds wherever it exists.</summary>
public sealed class OccurrenceGridTests
{
    private const string Zones = """
        Europe/Kaliningrad Europe/Moscow Europe/Simferopol Europe/Volgograd Europe/Kirov Europe/Astrakhan Europe/Saratov Europe/Samara
        Europe/Ulyanovsk Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk
        Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr
        Europe/Berlin Europe/London Europe/Dublin America/New_York America/St_Johns America/Havana America/Santiago America/Asuncion
        Africa/Cairo Africa/Casablanca Asia/Beirut Asia/Kathmandu Australia/Lord_Howe Pacific/Chatham Pacific/Kiritimati UTC
        """;

    private static readonly DateOnly First = Day("2025-01-01");

    private static readonly DateOnly Last = Day("2027-12-31");

    private static readonly SchoolCalendar AnySchool = new(Moscow, BellSchedule.Unknown);

    private static readonly (DayOfWeek[] Days, int Every)[] Recurrences =
        [([DayOfWeek.Sunday], 1), ([DayOfWeek.Saturday, DayOfWeek.Sunday], 2), (Enum.GetValues<DayOfWeek>(), 1), (Weekdays, 3)];

    private static readonly string[] Clocks = ["00:15", "02:30"];

    private static readonly string[] All = Zones.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    public static TheoryData<string> Names => [.. All];

    [Theory]
    [MemberData(nameof(Names))]
    public void Complaint25_three_years_lose_and_double_nothing(string name)
    {
        foreach (var (series, expected) in Grid(Zone(name)))
        {
            var found = series.Occurrences(AnySchool).ToList();

            Assert.Equal(expected, found.Select(one => one.Key.Date!.Value));
            Assert.All(found.Zip(found.Skip(1)), next => Assert.True(next.First.Time.Start < next.Second.Time.Start));
            Assert.All(found, one => Assert.True(HoldsTheClock(one, Zone(name))));
        }
    }

    [Fact]
    public void Complaint25_a_person_who_moves_loses_and_doubles_nothing()
    {
        foreach (var (before, after) in All.Zip(All.AsEnumerable().Reverse()))
        foreach (var (series, expected) in Grid(Zone(before)))
        {
            var moved = series with { Zone = Zone(after) };

            var (here, there) = (series.Occurrences(AnySchool).Take(50).ToList(), moved.Occurrences(AnySchool).Skip(50).ToList());

            Assert.Equal(expected, here.Concat(there).Select(one => one.Key.Date!.Value));
            Assert.True(here[^1].Time.Start < there[0].Time.Start);
            Assert.All(here, one => Assert.True(HoldsTheClock(one, Zone(before))));
            Assert.All(there, one => Assert.True(HoldsTheClock(one, Zone(after))));
        }
    }

    [Fact]
    public void Complaint25_a_zone_whose_rules_change_on_the_way_loses_and_doubles_nothing()
    {
        foreach (var hours in Enumerable.Range(-1, 4))
        foreach (var (series, expected) in Grid(Changing(hours)))
        {
            var found = series.Occurrences(AnySchool).ToList();

            Assert.Equal(expected, found.Select(one => one.Key.Date!.Value));
            Assert.Equal(TimeSpan.FromHours(3 + hours), series.Zone.GetUtcOffset(found[^1].Time.Start));
            Assert.Equal(found.Count, found.Select(one => one.Time.Start).Distinct().Count());
            Assert.All(found, one => Assert.True(HoldsTheClock(one, series.Zone)));
        }
    }

    private static IEnumerable<(MeetingSeries Series, List<DateOnly> Expected)> Grid(TimeZoneInfo zone) =>
        from recurrence in Recurrences
        from clock in Clocks
        let rhythm = new Rhythm(First, recurrence.Days, recurrence.Every) { Until = Last }
        select (new MeetingSeries(new(new Guid("0199479a-5f00-7000-8000-000000000001")), rhythm, Time(clock), zone)
        {
            OnHolidays = HolidayRule.Keep,
        }, Expected(recurrence.Days, recurrence.Every));

    /// <summary>Counted by days, so that the test does not share the arithmetic of weeks.</summary>
    private static List<DateOnly> Expected(DayOfWeek[] days, int every)
    {
        var monday = Day("2024-12-30").DayNumber;
        return [.. Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1)
            .Where(number => (number - monday) / 7 % every == 0)
            .Select(DateOnly.FromDayNumber).Where(date => days.Contains(date.DayOfWeek))];
    }

    /// <summary>The local time is the wanted one, or the first after a gap that swallowed it.</summary>
    private static bool HoldsTheClock(Occurrence one, TimeZoneInfo zone)
    {
        var start = one.Time.Start;
        var isGap = zone.LocalOf(start) > one.Time.Local && zone.LocalOf(start.AddSeconds(-1)) < one.Time.Local;
        return zone.LocalOf(start) == one.Time.Local || isGap;
    }

    /// <summary>In the night to 3 May 2026 the clocks of the zone change for good, as Volgograd's did.</summary>
    private static TimeZoneInfo Changing(int hours)
    {
        var march = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1), 3, 1);
        var october = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1), 10, 1);
        var then = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new DateTime(2026, 5, 3), DateTime.MaxValue.Date, TimeSpan.Zero, march, october, TimeSpan.FromHours(hours));
        return TimeZoneInfo.CreateCustomTimeZone("test/changing", TimeSpan.FromHours(3), "test", "test", "test", [then]);
    }
}
