using System.Collections.Concurrent;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Shared.Calendar;

/// <summary>The calendar of the school for which the unit acts, as it was brought in last.</summary>
internal sealed class SchoolCalendars(Unit unit)
{
    private const string OfSchool = "select yaml from school_calendars where organization_id = @OrganizationId";

    private const string ZoneOfSchool = "select zone from organizations where id = @OrganizationId";

    private const int Remembered = 1000;

    // Reading a file costs more than finding it, and a school changes it a few times a year.
    private static readonly ConcurrentDictionary<string, OpenHours> Known = new();

    /// <summary>Null where the school has brought none in.</summary>
    public async Task<OpenHours?> FindAsync(CancellationToken ct)
    {
        if (await unit.SingleAsync<string>(OfSchool, null, ct) is not { } yaml) return null;
        if (Known.Count > Remembered) Known.Clear();
        return Known.GetOrAdd(yaml, CalendarYaml.Read);
    }

    public async Task<TimeZoneInfo> ZoneAsync(CancellationToken ct) =>
        Zones.Find(await unit.SingleAsync<string>(ZoneOfSchool, null, ct) ?? "");
}
