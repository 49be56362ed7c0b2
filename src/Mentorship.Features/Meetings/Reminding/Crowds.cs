using Mentorship.Domain.Reminders.Smoothing;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

internal sealed record CrowdRow(
    string Id, string School, string PersonId, long AskedFor, long DueAt, long? LeavesAt, string? Zone, string? QuietFrom, string? QuietUntil);

/// <summary>Counts the reminders of a minute as they are planned; only where they are more than can leave is anything reckoned.</summary>
internal sealed class Crowds(Unit unit, ITimers timers, PipelineOptions pipeline, TimeProvider time)
{
    /// <summary>So much earlier than its minute a crowd may set out.</summary>
    public static readonly TimeSpan Earliest = TimeSpan.FromHours(1);

    public const string Lane = "crowds";

    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private const string Count = """
        -- any school: what may leave in a minute is shared by all
        select count(*) from (select 1 as one from reminders
            where state = 'Planned' and due_at >= @From and due_at < @Until limit @Enough) found
        """;

    private const string Within = """
        -- any school: what may leave in a minute is shared by all
        select r.id, r.organization_id as school, r.person_id, r.asked_for, r.due_at, r.leaves_at, b.zone, b.quiet_from, b.quiet_until
        from reminders r left join bindings b on b.person_id = r.person_id
        where r.state = 'Planned' and r.due_at > @From and r.due_at < @Until
        order by r.due_at, r.id
        """;

    /// <summary>A fifth of the pace is kept for live answers; null where nothing is paced.</summary>
    public Pace? Pace => pipeline.MessagesPerSecond > 0 ? new Pace(pipeline.MessagesPerSecond, pipeline.MessagesPerSecond / 5) : null;

    /// <summary>A reminder was planned for that moment.</summary>
    public async Task NoticeAsync(DateTimeOffset at, CancellationToken ct)
    {
        if (Pace is not { } pace) return;
        var (minute, fits) = (Floor(at), pace.Capacity * 60);
        if (await unit.SingleAsync<long>(Count, new { From = minute, Until = minute + Minute, Enough = fits + 1 }, ct) <= fits) return;
        var now = time.GetUtcNow();
        var look = minute - Earliest > now ? minute - Earliest : Floor(now) + Minute;
        using var everywhere = Stead.ForSchool(unit, null);
        await timers.PlanAsync(KeyOf(minute), look, Lane, new SmoothCrowd(minute), ct);
    }

    /// <summary>All that is planned between these moments.</summary>
    public Task<IReadOnlyList<CrowdRow>> WithinAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken ct) =>
        unit.QueryAsync<CrowdRow>(Within, new { From = from, Until = until }, ct);

    /// <summary>When each of them should set out, for the last one to leave by its moment.</summary>
    public static IReadOnlyList<PlannedSend<CrowdRow>> Plan(IEnumerable<CrowdRow> rows, Pace pace, DateTimeOffset now) =>
        Smoother.Plan([.. rows.Select(Leaving)], pace, now);

    public static string KeyOf(DateTimeOffset minute) => $"crowd:{minute.ToUnixTimeSeconds()}";

    public static DateTimeOffset Floor(DateTimeOffset moment) =>
        DateTimeOffset.FromUnixTimeSeconds(moment.ToUnixTimeSeconds() / 60 * 60);

    public static DateTimeOffset Second(DateTimeOffset moment) => DateTimeOffset.FromUnixTimeSeconds(moment.ToUnixTimeSeconds());

    /// <summary>Nobody's quiet hours are broken for the sake of the crowd, and a moment that somebody named is kept.</summary>
    private static Departure<CrowdRow> Leaving(CrowdRow row)
    {
        var due = Moments.Of(row.DueAt);
        var soonest = due - Earliest;
        var night = QuietTime.Of(row.Zone, row.QuietFrom, row.QuietUntil).HeldUntil(soonest);
        return new(row, due) { NotBefore = row.AskedFor > 0 ? due : night is { } end ? end < due ? end : due : soonest };
    }
}
