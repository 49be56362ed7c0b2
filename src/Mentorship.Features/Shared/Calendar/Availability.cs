using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <param name="Now">Somebody on duty may be in a lesson at this moment.</param>
internal sealed record OnDuty(PersonId Person, string Name, ReadyNow Now);

/// <param name="Until">Null for a pause without an end.</param>
internal sealed record AwayNow(string Name, DateTimeOffset? Until);

/// <summary>Who of the school may be asked at this moment, by their hours, lessons, pauses and duty.</summary>
internal sealed class Availability(Unit unit, PersonCalendars calendars, Names names)
{
    private const string Name = "select display_name, full_name from people where id = @Person and organization_id = @OrganizationId";

    private const string Away = """
        select p.id as person_id, p.display_name, p.full_name, max(coalesce(a.until_at, 0)) as until_at, min(coalesce(a.until_at, 0)) as first_until
        from absences a join people p on p.id = a.person_id
        where p.organization_id = @OrganizationId and a.from_at <= @Now and (a.until_at is null or a.until_at > @Now)
        group by p.id, p.display_name, p.full_name, p.folded_name
        order by p.folded_name, p.id
        """;

    /// <summary>Everybody of the school who is on a pause now, by name; without a moment where it has no end.</summary>
    public async Task<IReadOnlyList<AwayNow>> AwayAsync(DateTimeOffset now, CancellationToken ct) =>
        [.. (await unit.QueryAsync<AwayRow>(Away, new { Now = now }, ct)).Select(row => new AwayNow(
            names.Of(row.DisplayName, row.FullName), row.FirstUntil is 0 ? null : Moments.Of(row.UntilAt)))];

    /// <summary>Whether somebody may be asked now, and if not, until when.</summary>
    public async Task<ReadyNow> OfAsync(PersonId person, DateTimeOffset now, CancellationToken ct) =>
        (await calendars.OfAsync(person, now, ct)).At(now);

    /// <summary>Everybody on duty now and not away, by name.</summary>
    public async Task<IReadOnlyList<OnDuty>> OnDutyAsync(DateTimeOffset now, CancellationToken ct)
    {
        var people = new List<OnDuty>();
        foreach (var person in (await calendars.DutiesAsync(null, now, ct)).Select(row => row.Person).Distinct())
            if (await calendars.OfAsync(person, now, ct) is var calendar && calendar.IsOnDuty(now))
                people.Add(new(person, await NameAsync(person, ct), calendar.At(now)));
        return people;
    }

    public async Task<string> NameAsync(PersonId person, CancellationToken ct) =>
        await unit.SingleAsync<NameRow>(Name, new { Person = person }, ct) is { } row ? names.Of(row.DisplayName, row.FullName) : "";

    private sealed record NameRow(string DisplayName, string FullName);

    private sealed record AwayRow(string PersonId, string DisplayName, string FullName, long UntilAt, long FirstUntil);
}
