using Mentorship.Pipeline;

namespace Mentorship.Features.Tests.Meetings.Grid;

/// <summary>One rhythm of the grid: a pair of its own that meets every so many weeks, on Sundays at half past two in the night.</summary>
internal sealed record GridRhythm(int Zone, int EveryWeeks, Guid Series, Guid Mentor, Guid Mentee)
{
    public string Chat(Guid person) => $"tg:{person:N}";
}

/// <summary>A school that teaches every day, with a pair for each zone and rhythm.</summary>
internal static class GridSchool
{
    public static readonly Guid School = new("0199479a-5f00-7000-8000-000000000001");

    public static readonly DateOnly First = new(2026, 1, 4);

    public static readonly DateOnly Last = new(2028, 12, 31);

    private const string Calendar = """
        schema: school-calendar/1
        zone: Europe/Moscow
        bells:
          - days: [mon, tue, wed, thu, fri, sat, sun]
            hours: ["08:30-09:10"]
        """;

    private const string Founding = """
        insert into organizations (id, municipality_id, name, folded_name) values (@School, @School, 'СОШ', 'сош')
        """;

    private const string Person = """
        insert into people (id, organization_id, full_name, folded_name, display_name, post, subjects, directions, state, version)
        values (@Id, @School, 'Имя', 'имя', 'И. И. И.', '', '', '', 'Consented', 1)
        """;

    private const string Binding = """
        insert into bindings (chat, person_id, locale, zone, quiet_from, quiet_until, reachable, linked_at)
        values (@Chat, @Id, 'ru', @Zone, @From, @Until, 1, 0)
        """;

    private const string Choice = "insert into reminder_choices (person_id, offsets) values (@Id, @Offsets)";

    private const string Pair = """
        insert into pairs (id, organization_id, mentor_id, mentee_id, state, version, created_at)
        values (@Series, @School, @Mentor, @Mentee, 'Active', 1, 0)
        """;

    private const string Series = """
        insert into meeting_series (id, organization_id, pair_id, proposed_by, state, first_on, until_on, every_weeks, clock, zone,
            minutes, version)
        values (@Series, @School, @Series, @Mentor, 'Active', @First, @Last, @EveryWeeks, '02:30', @Zone, 40, 1)
        """;

    public static async Task<IReadOnlyList<GridRhythm>> FoundAsync(Unit unit, CancellationToken ct)
    {
        await unit.ExecuteAsync("insert into municipalities (id, name) values (@School, 'Город')", new { School }, ct);
        await unit.ExecuteAsync(Founding, new { School }, ct);
        await unit.ExecuteAsync(
            "insert into school_calendars (organization_id, yaml, loaded_at) values (@School, @Calendar, 0)", new { School, Calendar }, ct);
        var rhythms = new List<GridRhythm>();
        for (var zone = 0; zone < GridZones.All.Length; zone++)
        for (var every = 1; every <= 4; every++)
            rhythms.Add(await AddAsync(unit, new(zone, every, Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()), ct));
        return rhythms;
    }

    /// <summary>The mentee is reminded an hour before at any hour, the mentor a day before and never in the night.</summary>
    private static async Task<GridRhythm> AddAsync(Unit unit, GridRhythm one, CancellationToken ct)
    {
        var zone = GridZones.NameOf(one.Zone);
        foreach (var (id, from, until, offsets) in new[] { (one.Mentee, "00:00", "00:00", "3600"), (one.Mentor, "21:00", "07:00", "86400") })
        {
            await unit.ExecuteAsync(Person, new { Id = id, School }, ct);
            await unit.ExecuteAsync(Binding, new { Chat = one.Chat(id), Id = id, Zone = zone, From = from, Until = until }, ct);
            await unit.ExecuteAsync(Choice, new { Id = id, Offsets = offsets }, ct);
        }
        await unit.ExecuteAsync(Pair, new { one.Series, School, one.Mentor, one.Mentee }, ct);
        await unit.ExecuteAsync(Series, new { one.Series, School, one.Mentor, First, Last, EveryWeeks = (long)one.EveryWeeks, Zone = zone }, ct);
        return one;
    }
}
