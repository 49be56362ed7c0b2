using Mentorship.Domain.Calendar;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features;

/// <summary>
/// The hours of the school for which the unit acts: Monday to Friday in the zone of the service, until it has a calendar of its own.
/// </summary>
internal sealed class SchoolHours(SchoolCalendars calendars, IOptions<HoursOptions> options, IOptions<RegionOptions> region)
{
    private WeekHours Usual => WeekHours.Workdays(options.Value.From, options.Value.Until);

    /// <summary>A calendar that names no working hours still says which days are taught.</summary>
    public async Task<OpenHours> OfAsync(CancellationToken ct) => With(await calendars.FileAsync(ct));

    /// <summary>As they are by that file; null for no calendar at all.</summary>
    public OpenHours With(string? yaml) => SchoolCalendars.Read(yaml) is { } own
        ? own with { Week = own.Week.Days.Count > 0 ? own.Week : Usual }
        : Usual.In(Zones.Find(region.Value.Zone));
}
