using Mentorship.Domain.Calendar;
using Mentorship.Features.Shared.Calendar;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>The hours of the school for which the unit acts: Monday to Friday after lessons, until it has a calendar of its own.</summary>
internal sealed class SchoolHours(SchoolCalendars calendars, IOptions<MeetingsOptions> options)
{
    private static readonly DayOfWeek[] Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    private WeekHours Usual => WeekHours.Same(Weekdays, options.Value.FreeFrom, options.Value.FreeUntil);

    /// <summary>A calendar that names no working hours still says which days are taught.</summary>
    public async Task<OpenHours> OfAsync(CancellationToken ct) => await calendars.FindAsync(ct) is { } own
        ? own with { Week = own.Week.Days.Count > 0 ? own.Week : Usual }
        : new OpenHours(new SchoolCalendar(await calendars.ZoneAsync(ct), BellSchedule.Unknown), Usual);
}
