using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.HelpRequests;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Domain.Reminders;
using Mentorship.Testing;

namespace Mentorship.Features.Tests.Meetings.Grid;

internal sealed record GridRow(string Id, string State, long ClosedAt);

/// <summary>Forty zones, three years, four rhythms, over the real planner and a real file: no reminder is lost and none comes twice.</summary>
public sealed class ReminderGridTests
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Everybody moves to another zone on this day, a Wednesday.</summary>
    private static readonly DateTimeOffset Moving = new(2026, 12, 16, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Every zone has other clocks from this day on, a Wednesday.</summary>
    private static readonly DateTimeOffset NewRules = new(2027, 12, 15, 12, 0, 0, TimeSpan.Zero);

    private static readonly TimeOnly Clock = new(2, 30);

    private static readonly int Count = GridZones.All.Length;

    [Fact]
    public async Task Complaint25_zones_and_rules_that_change_on_the_way_lose_and_double_nothing()
    {
        await using var store = await TestDatabase.SqliteAsync();
        var time = new ManualTime(Begin);
        await using var service = IdleService.On(store, time);
        var clock = new GridClock(service, time);
        for (var zone = 0; zone < Count; zone++) IdleService.Learn(Rules(zone, isNew: false));
        IReadOnlyList<GridRhythm> rhythms = [];
        await clock.AsSchoolAsync(async (unit, _, ct) => rhythms = await GridSchool.FoundAsync(unit, ct));

        await clock.StartAsync();
        await clock.ExtendAsync(rhythms);
        await clock.PassAsync(Moving);
        await clock.MoveAsync(rhythms.SelectMany(one => new[] { (one.Mentor, MovedTo(one)), (one.Mentee, MovedTo(one)) }));
        await clock.PassAsync(NewRules);
        for (var zone = 0; zone < Count; zone++) IdleService.Learn(Rules(zone, isNew: true));
        await clock.StartAsync();
        await clock.PassAsync(new DateTimeOffset(2029, 1, 2, 0, 0, 0, TimeSpan.Zero));

        var rows = await RowsAsync(store);
        var expected = rhythms.SelectMany(Expected).ToDictionary(one => one.Key);
        Assert.Equal(2 * 40 * (157 + 79 + 53 + 40), expected.Count);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), rows.Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal("Sent", row.State));
        Assert.Equal(rows.Count, clock.Messages);
        Assert.All(rows, row => AssertInTime(expected[row.Id], DateTimeOffset.FromUnixTimeMilliseconds(row.ClosedAt)));
    }

    private static void AssertInTime(Wanted wanted, DateTimeOffset rang)
    {
        if (wanted.IsMentee)
        {
            var before = Start(wanted, isNew: false).AddHours(-1);
            Assert.Equal(before < NewRules ? before : Start(wanted, isNew: true).AddHours(-1), rang);
            return;
        }
        var isNew = rang >= NewRules;
        var home = Rules(rang < Moving ? wanted.Rhythm.Zone : Count - 1 - wanted.Rhythm.Zone, isNew);
        Assert.Null(new QuietHours(home, new TimeOnly(21, 0), new TimeOnly(7, 0)).PeriodAround(rang));
        Assert.InRange(Start(wanted, isNew) - rang, TimeSpan.FromHours(12), TimeSpan.FromHours(36));
    }

    private static DateTimeOffset Start(Wanted wanted, bool isNew) => Rules(wanted.Rhythm.Zone, isNew).MomentOf(wanted.Date, Clock);

    /// <summary>After the change each zone goes as the one seven places on did.</summary>
    private static TimeZoneInfo Rules(int zone, bool isNew) => Known[zone, isNew ? 1 : 0];

    private static readonly TimeZoneInfo[,] Known = Learned();

    private static TimeZoneInfo[,] Learned()
    {
        var known = new TimeZoneInfo[Count, 2];
        for (var zone = 0; zone < Count; zone++)
            (known[zone, 0], known[zone, 1]) = (GridZones.Of(zone, GridZones.All[zone]), GridZones.Of(zone, GridZones.All[(zone + 7) % Count]));
        return known;
    }

    private static string MovedTo(GridRhythm one) => GridZones.NameOf(Count - 1 - one.Zone);

    private static IEnumerable<Wanted> Expected(GridRhythm one)
    {
        for (var date = GridSchool.First; date <= GridSchool.Last; date = date.AddDays(7 * one.EveryWeeks))
        {
            yield return new(one, date, IsMentee: true);
            yield return new(one, date, IsMentee: false);
        }
    }

    private static async Task<IReadOnlyList<GridRow>> RowsAsync(TestDatabase store)
    {
        await using var database = store.Open();
        return await database.ReadAsync<GridRow>(
            "select id, state, coalesce(closed_at, 0) as closed_at from reminders", null, CancellationToken.None);
    }

    private sealed record Wanted(GridRhythm Rhythm, DateOnly Date, bool IsMentee)
    {
        public string Key => new ReminderKey(
            OccurrenceKey.Of(new SeriesId(Rhythm.Series), Date), new PersonId(IsMentee ? Rhythm.Mentee : Rhythm.Mentor),
            IsMentee ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1), 0).ToString();
    }
}
