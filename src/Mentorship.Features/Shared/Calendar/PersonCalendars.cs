using System.Globalization;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features;

internal sealed record WeekRow(string? Hours, string? Lessons);

internal sealed record AbsenceRow(string Id, long FromAt, long? UntilAt)
{
    public MomentSpan Span => new(Moments.Of(FromAt), Moments.Of(UntilAt) ?? DateTimeOffset.MaxValue);
}

internal sealed record DutyRow(string Id, string PersonId, string? OnDate, string Weekdays, string Hours, long IsGiven)
{
    public PersonId Person => new(Guid.Parse(PersonId));

    public DutyTurn Turn => new(
        WeekText.Span(Hours), OnDate is null ? null : DateOnly.ParseExact(OnDate, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. Weekdays.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Day)]);

    private static DayOfWeek Day(string number) => (DayOfWeek)int.Parse(number, CultureInfo.InvariantCulture);
}

/// <summary>When people of the school for which the unit acts work, teach, are on duty and are away.</summary>
internal sealed class PersonCalendars(Unit unit, SchoolHours schools)
{
    private const string Week = "select hours, lessons from person_hours where person_id = @Person and organization_id = @OrganizationId";

    private const string Absences = """
        select a.id, a.from_at, a.until_at from absences a
        where a.person_id = @Person and (a.until_at is null or a.until_at > @Now)
            and exists (select 1 from role_assignments r where r.person_id = a.person_id and r.organization_id = @OrganizationId)
        order by a.from_at, a.id
        """;

    private const string Duties = """
        select d.id, d.person_id, d.on_date, d.weekdays, d.hours, d.is_given
        from duties d join people p on p.id = d.person_id
        where d.organization_id = @OrganizationId and (d.person_id = @Person or @Person = '') and exists (
            select 1 from role_assignments r
            where r.person_id = d.person_id and r.organization_id = @OrganizationId and r.role in ('Mentor', 'SchoolCurator')
                and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now))
        order by p.folded_name, d.on_date, d.weekdays, d.hours, d.id
        """;

    public Task<OpenHours> SchoolAsync(CancellationToken ct) => schools.OfAsync(ct);

    /// <summary>What the person has said of their own week in this school.</summary>
    public async Task<WeekRow> WeekAsync(PersonId person, CancellationToken ct) =>
        await unit.SingleAsync<WeekRow>(Week, new { Person = person }, ct) ?? new(null, null);

    /// <summary>Pauses that are not over, the nearest first.</summary>
    public Task<IReadOnlyList<AbsenceRow>> AbsencesAsync(PersonId person, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<AbsenceRow>(Absences, new { Person = person, Now = now }, ct);

    /// <summary>Duty of everybody in the school who may take it, what is over left out.</summary>
    public async Task<IReadOnlyList<DutyRow>> DutiesAsync(PersonId? person, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await DutyRowsAsync(person, now, ct);
        return rows.Count is 0 ? rows : Ahead(rows, now, (await SchoolAsync(ct)).School.Zone);
    }

    public async Task<PersonCalendar> OfAsync(PersonId person, DateTimeOffset now, CancellationToken ct)
    {
        var (school, week) = (await SchoolAsync(ct), await WeekAsync(person, ct));
        return new(school.School, week.Hours is null ? school.Week : WeekText.Hours(week.Hours))
        {
            IsOwn = week.Hours is not null,
            Teaches = week.Lessons is null ? null : WeekText.Lessons(week.Lessons),
            Away = [.. (await AbsencesAsync(person, now, ct)).Select(row => row.Span)],
            Duty = [.. Ahead(await DutyRowsAsync(person, now, ct), now, school.School.Zone).Select(row => row.Turn)],
        };
    }

    private Task<IReadOnlyList<DutyRow>> DutyRowsAsync(PersonId? person, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<DutyRow>(Duties, new { Person = person?.ToString() ?? "", Now = now }, ct);

    private static IReadOnlyList<DutyRow> Ahead(IReadOnlyList<DutyRow> rows, DateTimeOffset now, TimeZoneInfo zone) =>
        [.. rows.Where(row => !row.Turn.IsOver(now, zone))];
}
