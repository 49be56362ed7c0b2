using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A school has brought in another calendar: meetings of rhythms follow it, and those who meet are told.</summary>
/// <param name="Before">The file of the calendar before; null where there was none.</param>
/// <param name="AfterMentor">The mentor up to whom that is done: all of one mentor are told of in one message.</param>
internal sealed record FollowYear(string? Before, string AfterMentor = "");

internal sealed class FollowYearHandler(Unit unit, SchoolHours schools, SeriesDesk desk, YearSeries year, YearNews news, ITimers timers)
    : IHandle<FollowYear>, IYearNews
{
    private const int AtOnce = 50;

    private const string Rhythms = """
        select s.id, p.mentor_id from meeting_series s join pairs p on p.id = s.pair_id and p.state = 'Active'
        where s.organization_id = @OrganizationId and s.state = 'Active' and s.until_on >= @Today and p.mentor_id in (
            select distinct o.mentor_id from meeting_series r join pairs o on o.id = r.pair_id and o.state = 'Active'
            where r.organization_id = @OrganizationId and r.state = 'Active' and r.until_on >= @Today and o.mentor_id > @AfterMentor
            order by o.mentor_id limit @AtOnce)
        order by p.mentor_id, s.first_on, s.id
        """;

    /// <summary>By portions, so that nobody waits for the whole.</summary>
    public async Task<Replies> HandleAsync(FollowYear command, Occasion on, CancellationToken ct)
    {
        var years = new Years(schools.With(command.Before).School, (await schools.OfAsync(ct)).School);
        var rows = await unit.QueryAsync<RhythmRow>(Rhythms,
            new { command.AfterMentor, AtOnce = (long)AtOnce, Today = TimeZoneInfo.Utc.DateOf(on.Now) }, ct);
        var (changes, files) = (new List<YearChange>(), new List<Outgoing>());
        foreach (var row in rows)
            await desk.OpenAsync(Guid.Parse(row.Id), async weekly =>
            {
                var followed = await year.FollowAsync(weekly, years, on, ct);
                changes.AddRange(followed.Changes);
                files.AddRange(followed.Files);
                return Replies.None;
            }, ct);
        if (rows.Select(row => row.MentorId).Distinct().Count() == AtOnce)
            await PlanAsync(command with { AfterMentor = rows[^1].MentorId }, on, ct);
        return Replies.None.With(await news.OfAsync(changes, on, ct)).With(files);
    }

    public async Task YearChangedAsync(string? before, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, on.Actor.OrganizationId);
        await PlanAsync(new FollowYear(before), on, ct);
    }

    private Task PlanAsync(FollowYear command, Occasion on, CancellationToken ct) => timers.PlanAsync(
        $"year:{Guid.CreateVersion7(on.Now)}", on.Now, $"year:{unit.Actor.OrganizationId}", command, ct);

    private sealed record RhythmRow(string Id, string MentorId);
}
