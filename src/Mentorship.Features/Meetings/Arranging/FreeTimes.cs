using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings.FreeHours;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>When both sides of a pair are free, by the calendar of the school and what each has arranged.</summary>
internal sealed class FreeTimes(MeetingStore meetings, SchoolHours schools, IOptions<MeetingsOptions> options)
{
    public MeetingsOptions Settings => options.Value;

    /// <summary>The first few beginnings that suit both, in order of time.</summary>
    public async Task<IReadOnlyList<DateTimeOffset>> OfAsync(Couple couple, DateTimeOffset now, CancellationToken ct)
    {
        var hours = await schools.OfAsync(ct);
        var people = new List<Attendee>();
        foreach (var side in new[] { couple.Mentor, couple.Mentee }) people.Add(await AttendeeAsync(side, hours, now, ct));
        return [.. CommonHours.Suggest(people, new Wish(now + options.Value.Notice, options.Value.Length)).Select(span => span.From)];
    }

    private async Task<Attendee> AttendeeAsync(Side side, OpenHours hours, DateTimeOffset now, CancellationToken ct) =>
        new(new PersonCalendar(hours.School, hours.Week), side.Quiet, await meetings.BusyAsync(side.Person, now, ct));
}
