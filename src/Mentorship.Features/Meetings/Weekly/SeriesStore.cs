using System.Data;
using System.Globalization;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record SeriesRow(
    string Id, string School, string PairId, string ProposedBy, string State, string FirstOn, string UntilOn, long EveryWeeks,
    string Clock, string Zone, long Minutes, string? Place, string? Agenda, string OnHolidays, string? Replaces, long Version);

/// <summary>Rhythms of working pairs. A person reaches only those of their own pairs, the service those of its school.</summary>
internal sealed class SeriesStore(Unit unit, TimeProvider time)
{
    private const string Fields = """
        select s.id, s.organization_id as school, s.pair_id, s.proposed_by, s.state, s.first_on, s.until_on, s.every_weeks,
            s.clock, s.zone, s.minutes, s.place, s.agenda, s.on_holidays, s.replaces, s.version
        from meeting_series s join pairs p on p.id = s.pair_id

        """;

    private const string Columns = Fields + """
        and p.state = 'Active'

        """;

    private const string Mine = Columns + "where s.id = @Id and (p.mentor_id = @ActorId or p.mentee_id = @ActorId)";

    private const string OfSchool = Columns + "where s.id = @Id and s.organization_id = @OrganizationId";

    private const string Going = Columns + """
        where s.state in ('Proposed', 'Active') and (p.mentor_id = @ActorId or p.mentee_id = @ActorId)
        order by s.first_on, s.id
        """;

    private const string InCalendar = Columns + """
        where s.state in ('Active', 'Stopped') and s.until_on >= @From and (p.mentor_id = @ActorId or p.mentee_id = @ActorId)
        order by s.first_on, s.id
        """;

    private const string OfPair = Columns + """
        where s.pair_id = @Pair and s.state in ('Proposed', 'Active') and s.organization_id = @OrganizationId
        order by s.first_on, s.id
        """;

    private const string MineOfEnded = Fields + """
        and p.state <> 'Active'
        where s.id = @Id and (p.mentor_id = @ActorId or p.mentee_id = @ActorId)
        """;

    private const string OfEndedPair = Fields + """
        and p.state <> 'Active'
        where s.pair_id = @Pair and s.state = 'Active' and s.until_on >= @From and s.organization_id = @OrganizationId
        order by s.first_on, s.id
        """;

    private const string Insert = """
        insert into meeting_series (id, organization_id, pair_id, proposed_by, state, first_on, until_on, every_weeks, clock, zone,
            minutes, place, agenda, on_holidays, replaces, created_at, changed_at, version)
        values (@Id, @OrganizationId, @Pair, @ProposedBy, @State, @FirstOn, @UntilOn, @EveryWeeks, @Clock, @Zone, @Minutes, @Place, @Agenda,
            @OnHolidays, @Replaces, @Now, @Now, 1)
        """;

    private const string Change = """
        update meeting_series set state = @State, changed_at = @Now, version = version + 1
        where id = @Id and version = @Version and organization_id = @OrganizationId
        """;

    private const string Hold = """
        update meeting_series set version = version where id = @Id and version = @Version and organization_id = @OrganizationId
        """;

    private const string SpendTopic = "update meeting_series set agenda = null where id = @Id and organization_id = @OrganizationId";

    private const string Skips = "select occurs_on from series_skips where series_id = @Id and organization_id = @OrganizationId";

    private const string Skip = """
        insert into series_skips (series_id, organization_id, occurs_on) values (@Id, @OrganizationId, @Date)
        on conflict (series_id, occurs_on) do nothing
        """;

    private const string Unskip = """
        delete from series_skips where series_id = @Id and organization_id = @OrganizationId and occurs_on = @Date
        """;

    public Task<SeriesRow?> FindAsync(Guid id, CancellationToken ct) =>
        unit.SingleAsync<SeriesRow>(unit.Actor.IsSystem ? OfSchool : Mine, new { Id = id }, ct);

    public Task<IReadOnlyList<SeriesRow>> GoingAsync(CancellationToken ct) => unit.QueryAsync<SeriesRow>(Going, null, ct);

    /// <summary>What goes on or is proposed in a pair.</summary>
    public Task<IReadOnlyList<SeriesRow>> OfPairAsync(PairId pair, CancellationToken ct) =>
        unit.QueryAsync<SeriesRow>(OfPair, new { Pair = pair }, ct);

    /// <summary>One of the acting person that went with its pair.</summary>
    public Task<SeriesRow?> FindOfEndedAsync(Guid id, CancellationToken ct) =>
        unit.SingleAsync<SeriesRow>(MineOfEnded, new { Id = id }, ct);

    /// <summary>What went on in a pair when it ended.</summary>
    public Task<IReadOnlyList<SeriesRow>> OfEndedPairAsync(PairId pair, DateOnly from, CancellationToken ct) =>
        unit.QueryAsync<SeriesRow>(OfEndedPair, new { Pair = pair, From = from }, ct);

    /// <summary>Rhythms that a calendar of the acting person shows.</summary>
    public Task<IReadOnlyList<SeriesRow>> InCalendarAsync(DateOnly from, CancellationToken ct) =>
        unit.QueryAsync<SeriesRow>(InCalendar, new { From = from }, ct);

    public Task AddAsync(Weekly weekly, CancellationToken ct) => unit.ExecuteAsync(Insert, new
    {
        weekly.Id, weekly.Couple.Pair, weekly.ProposedBy, weekly.State, FirstOn = weekly.Series.Rhythm.First,
        UntilOn = weekly.Series.Rhythm.Until, EveryWeeks = (long)weekly.Series.Rhythm.EveryWeeks,
        Clock = weekly.Series.Clock.ToString("HH:mm", CultureInfo.InvariantCulture), Zone = weekly.Series.Zone.Id,
        Minutes = (long)weekly.Series.Length.TotalMinutes, Place = weekly.Place?.Text, weekly.Agenda, weekly.Series.OnHolidays,
        weekly.Replaces, Now = time.GetUtcNow(),
    }, ct);

    /// <exception cref="DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public async Task<Weekly> ChangeAsync(Weekly weekly, SeriesState state, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Change, new { weekly.Id, weekly.Version, State = state, Now = time.GetUtcNow() }, ct) == 0) throw Changed(weekly);
        return weekly with { State = state, Version = weekly.Version + 1 };
    }

    /// <summary>Until this unit ends nobody else changes the rhythm: for what is made of it.</summary>
    /// <exception cref="DBConcurrencyException">It has changed since it was read; the unit must be run again.</exception>
    public async Task HoldAsync(Weekly weekly, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Hold, new { weekly.Id, weekly.Version }, ct) == 0) throw Changed(weekly);
    }

    /// <summary>The topic is that of a meeting from now on.</summary>
    public Task SpendTopicAsync(Weekly weekly, CancellationToken ct) => unit.ExecuteAsync(SpendTopic, new { weekly.Id }, ct);

    /// <inheritdoc cref="ChangeAsync" path="/exception"/>
    public async Task SkipAsync(Weekly weekly, DateOnly date, CancellationToken ct)
    {
        await ChangeAsync(weekly, weekly.State, ct);
        await unit.ExecuteAsync(Skip, new { weekly.Id, Date = date }, ct);
    }

    /// <summary>A version more for this too: it is what calendars are told, and one skip less must not look like an older state.</summary>
    /// <inheritdoc cref="ChangeAsync" path="/exception"/>
    public async Task UnskipAsync(Weekly weekly, DateOnly date, CancellationToken ct)
    {
        await ChangeAsync(weekly, weekly.State, ct);
        await unit.ExecuteAsync(Unskip, new { weekly.Id, Date = date }, ct);
    }

    public async Task<Weekly> ReadAsync(SeriesRow row, Couple couple, CancellationToken ct)
    {
        var first = Date(row.FirstOn);
        var rhythm = new Rhythm(first, [first.DayOfWeek], (int)row.EveryWeeks) { Until = Date(row.UntilOn) };
        var skipped = await unit.QueryAsync<string>(Skips, new { row.Id }, ct);
        var series = new MeetingSeries(
            new SeriesId(Guid.Parse(row.Id)), rhythm, TimeOnly.Parse(row.Clock, CultureInfo.InvariantCulture), Zones.Find(row.Zone))
        {
            Length = TimeSpan.FromMinutes(row.Minutes), OnHolidays = Enum.Parse<HolidayRule>(row.OnHolidays),
            Changes = skipped.ToDictionary(Date, _ => (OccurrenceChange)new OccurrenceChange.Skipped()),
        };
        return new Weekly(series, couple, new PersonId(Guid.Parse(row.ProposedBy)))
        {
            State = Enum.Parse<SeriesState>(row.State), Place = row.Place is null ? null : new Place(row.Place), Agenda = row.Agenda, Version = row.Version,
            Replaces = row.Replaces is null ? null : Guid.Parse(row.Replaces),
        };
    }

    private static DBConcurrencyException Changed(Weekly weekly) => new($"Series {weekly.Id} has changed meanwhile.");

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
