using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Shared.Calendar;

/// <summary>Brings the calendar of a school in; a new one takes the place of the one before.</summary>
public static class CalendarImport
{
    private const string Schools = $"""
        -- any school: whoever brings a calendar in is the operator of the service
        select id from organizations where (folded_name = @Name or @Name = '') and id <> '{Technical.School}' order by id
        """;

    /// <param name="school">Its name; empty where the service knows only one.</param>
    /// <exception cref="CalendarFault">Nothing was changed; the message says why.</exception>
    public static async Task RunAsync(Database database, string yaml, string school, DateTimeOffset now, CancellationToken ct)
    {
        CalendarYaml.Read(yaml);
        var known = await database.ReadAsync<string>(Schools, new { Name = new SchoolName(school).Folded }, ct);
        if (known is not [var one])
            throw new CalendarFault(known is [] ? "this school is not in the register" : "there are several schools: name one with --school");
        await database.RunAsync(async unit =>
        {
            unit.Actor = Actor.System(one);
            var calendars = new SchoolCalendars(unit);
            var before = await calendars.FileAsync(ct);
            await calendars.PutAsync(yaml, now, ct);
            await YearChanged.TellAsync(unit, before, one, now, ct);
        }, ct);
    }
}
