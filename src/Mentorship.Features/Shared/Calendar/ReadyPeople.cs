using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Whether each of a school may be asked at one moment.</summary>
/// <param name="Usual">What holds for whoever has said nothing of their own.</param>
internal sealed record SchoolReady(ReadyNow Usual, IReadOnlyDictionary<PersonId, ReadyNow> Special)
{
    public ReadyNow Of(PersonId person) => Special.GetValueOrDefault(person, Usual);
}

/// <summary>The readiness of everybody in the school for which the unit acts, in as many queries for one person as for a thousand.</summary>
/// <remarks>Hours that somebody did not choose themselves keep nobody from being asked.</remarks>
internal sealed class ReadyPeople(Unit unit, PersonCalendars calendars)
{
    private const string Weeks = "select person_id, hours, lessons from person_hours where organization_id = @OrganizationId";

    private const string Absences = """
        select a.person_id, a.from_at, a.until_at from absences a
        where a.from_at <= @Now and (a.until_at is null or a.until_at > @Now) and exists (
            select 1 from role_assignments r where r.person_id = a.person_id and r.organization_id = @OrganizationId)
        """;

    private readonly Dictionary<string, SchoolReady> _known = [];
    private DateTimeOffset _at;

    public async Task<SchoolReady> AtAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (_at != now) _known.Clear();
        _at = now;
        var school = unit.Actor.OrganizationId ?? "";
        return _known.TryGetValue(school, out var known) ? known : _known[school] = await ReadAsync(now, ct);
    }

    private async Task<SchoolReady> ReadAsync(DateTimeOffset now, CancellationToken ct)
    {
        var school = await calendars.SchoolAsync(ct);
        var weeks = (await unit.QueryAsync<WeekOfRow>(Weeks, null, ct)).ToDictionary(row => row.Person);
        var away = (await unit.QueryAsync<AwayOfRow>(Absences, new { Now = now }, ct)).ToLookup(row => row.Person, row => row.Span);
        var duties = (await calendars.DutiesAsync(null, now, ct)).ToLookup(row => row.Person, row => row.Turn);
        var usual = new PersonCalendar(school.School, school.Week);
        var special = weeks.Keys.Concat(away.Select(one => one.Key)).Concat(duties.Select(one => one.Key)).Distinct().ToDictionary(
            person => person,
            person => At(Own(usual, weeks.GetValueOrDefault(person)) with { Away = [.. away[person]], Duty = [.. duties[person]] }, now));
        return new(At(usual, now), special);
    }

    private static PersonCalendar Own(PersonCalendar usual, WeekOfRow? week) => usual with
    {
        Working = week?.Hours is null ? usual.Working : WeekText.Hours(week.Hours),
        IsOwn = week?.Hours is not null,
        Teaches = week?.Lessons is null ? null : WeekText.Lessons(week.Lessons),
    };

    private static ReadyNow At(PersonCalendar calendar, DateTimeOffset now) =>
        calendar.At(now) is { How: not Readiness.OffHours } ready ? ready : calendar.IsOwn ? calendar.At(now) : new(Readiness.Free, null);

    private sealed record WeekOfRow(string PersonId, string? Hours, string? Lessons)
    {
        public PersonId Person => new(Guid.Parse(PersonId));
    }

    private sealed record AwayOfRow(string PersonId, long FromAt, long? UntilAt)
    {
        public PersonId Person => new(Guid.Parse(PersonId));

        public MomentSpan Span => new(Moments.Of(FromAt), Moments.Of(UntilAt) ?? DateTimeOffset.MaxValue);
    }
}
