using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>The hours of the school for which the unit acts: Monday to Friday after lessons, until it has a calendar of its own.</summary>
internal sealed class SchoolHours(Unit unit, IOptions<MeetingsOptions> options)
{
    private const string ZoneOfSchool = "select zone from organizations where id = @OrganizationId";

    private static readonly DayOfWeek[] Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    public async Task<OpenHours> OfAsync(CancellationToken ct)
    {
        var zone = Zones.Find(await unit.SingleAsync<string>(ZoneOfSchool, null, ct) ?? "");
        var settings = options.Value;
        return new(new SchoolCalendar(zone, BellSchedule.Unknown), WeekHours.Same(Weekdays, settings.FreeFrom, settings.FreeUntil));
    }
}
