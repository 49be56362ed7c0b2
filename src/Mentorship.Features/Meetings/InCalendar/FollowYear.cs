using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A school has brought in another calendar: whoever has taken a rhythm whose dates it changes gets another file.</summary>
/// <param name="Before">The file of the calendar before; null where there was none.</param>
/// <param name="After">The rhythm up to which that is done.</param>
internal sealed record FollowYear(string? Before, string After = "");

internal sealed class FollowYearHandler(
    Unit unit, SchoolHours schools, SeriesDesk desk, SeriesStore series, MeetingStore meetings, CalendarNews news, ITimers timers)
    : IHandle<FollowYear>, IYearNews
{
    private const int AtOnce = 100;

    private const string Taken = """
        select s.id as value from meeting_series s
        where s.organization_id = @OrganizationId and s.state = 'Active' and s.until_on >= @Today and s.id > @After
            and exists (select 1 from calendar_files f where f.subject = 'series:' || s.id)
        order by s.id limit 100
        """;

    /// <summary>By portions, so that nobody waits for the whole.</summary>
    public async Task<Replies> HandleAsync(FollowYear command, Occasion on, CancellationToken ct)
    {
        var (before, after) = (await schools.WithAsync(command.Before, ct), await schools.OfAsync(ct));
        var ids = await unit.QueryAsync<string>(Taken, new { command.After, Today = TimeZoneInfo.Utc.DateOf(on.Now) }, ct);
        var files = Replies.None;
        foreach (var id in ids)
            await desk.OpenAsync(Guid.Parse(id), async weekly => files.With(await BringAsync(weekly, (before.School, after.School), on, ct)), ct);
        if (ids.Count == AtOnce) await PlanAsync(command with { After = ids[^1] }, on, ct);
        return files;
    }

    public async Task YearChangedAsync(string? before, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, on.Actor.OrganizationId);
        await PlanAsync(new FollowYear(before), on, ct);
    }

    /// <summary>A version more is a sequence more, so that calendars take the file for newer.</summary>
    private async Task<IReadOnlyList<Outgoing>> BringAsync(
        Weekly weekly, (SchoolCalendar Before, SchoolCalendar After) school, Occasion on, CancellationToken ct)
    {
        var made = (await meetings.AllOfSeriesAsync(weekly.Id, ct)).Select(row => row.ToMeeting().Key.Date).ToHashSet();
        return Dates(school.Before).SequenceEqual(Dates(school.After))
            ? []
            : await news.OfAsync(await series.ChangeAsync(weekly, weekly.State, ct), on, ct);

        IEnumerable<(DateOnly?, DateTimeOffset)> Dates(SchoolCalendar year) => weekly.Series.Occurrences(year)
            .Where(one => one.TakesPlace && one.Time.Start > on.Now && !made.Contains(one.Key.Date))
            .Select(one => (one.Key.Date, one.Time.Start));
    }

    private Task PlanAsync(FollowYear command, Occasion on, CancellationToken ct) => timers.PlanAsync(
        $"year:{Guid.CreateVersion7(on.Now)}", on.Now, $"year:{unit.Actor.OrganizationId}", command, ct);
}
