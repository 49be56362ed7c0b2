using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <param name="Now">Somebody on duty may be in a lesson at this moment.</param>
internal sealed record OnDuty(PersonId Person, string Name, ReadyNow Now);

/// <summary>Who of the school may be asked at this moment, by their hours, lessons, pauses and duty.</summary>
internal sealed class Availability(Unit unit, PersonCalendars calendars, Names names)
{
    private const string Name = "select display_name, full_name from people where id = @Person and organization_id = @OrganizationId";

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
}
