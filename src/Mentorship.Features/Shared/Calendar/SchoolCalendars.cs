using System.Collections.Concurrent;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Shared.Calendar;

/// <summary>The calendar of the school for which the unit acts, as it was brought in last.</summary>
internal sealed class SchoolCalendars(Unit unit)
{
    private const string OfSchool = "select yaml from school_calendars where organization_id = @OrganizationId";

    private const string Put = """
        insert into school_calendars (organization_id, yaml, loaded_at) values (@OrganizationId, @Yaml, @Now)
        on conflict (organization_id) do update set yaml = excluded.yaml, loaded_at = excluded.loaded_at
        """;

    private const int Remembered = 1000;

    // Reading a file costs more than finding it, and a school changes it a few times a year.
    private static readonly ConcurrentDictionary<string, OpenHours> Known = new();

    /// <summary>Null where the school has brought none in.</summary>
    public async Task<OpenHours?> FindAsync(CancellationToken ct) => Read(await FileAsync(ct));

    /// <summary>What a file says that was brought in at some time.</summary>
    public static OpenHours? Read(string? yaml)
    {
        if (yaml is null) return null;
        if (Known.Count > Remembered) Known.Clear();
        return Known.GetOrAdd(yaml, CalendarYaml.Read);
    }

    /// <summary>The file itself, for whoever wants to change it.</summary>
    public Task<string?> FileAsync(CancellationToken ct) => unit.SingleAsync<string>(OfSchool, null, ct);

    /// <summary>A new calendar takes the place of the one before.</summary>
    /// <exception cref="CalendarFault">Nothing was changed; the message says why.</exception>
    public Task PutAsync(string yaml, DateTimeOffset now, CancellationToken ct)
    {
        CalendarYaml.Read(yaml);
        return unit.ExecuteAsync(Put, new { Yaml = yaml, Now = now }, ct);
    }
}
