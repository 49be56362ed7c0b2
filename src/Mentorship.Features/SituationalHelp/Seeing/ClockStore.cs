using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The clocks of requests: calendar time and working time side by side, both kept when a clock stops.</summary>
internal sealed class ClockStore(Unit unit, WorkingTime hours)
{
    /// <summary>The first answer and the end are waited for once; further answers one after another, even within one moment.</summary>
    private const string Begin = """
        insert into request_clocks (request_id, organization_id, kind, since_at)
        select r.id, r.organization_id, @Kind, @At from help_requests r
        where r.id = @Request and r.organization_id = @OrganizationId and not exists (select 1 from request_clocks c
            where c.request_id = r.id and c.kind = @Kind and (c.stopped_at is null or @Kind <> 'NextAnswer'))
        on conflict (request_id, kind, since_at) do update set stopped_at = null, working_ms = null
        """;

    /// <summary>A request that was opened again has not ended.</summary>
    private const string Resume = """
        update request_clocks set before_at = stopped_at, before_ms = working_ms, stopped_at = null, working_ms = null
        where request_id = @Request and kind = 'Resolution' and stopped_at is not null and organization_id = @OrganizationId
        """;

    private const string StopAsBefore = """
        update request_clocks set stopped_at = before_at, working_ms = before_ms
        where request_id = @Request and kind = 'Resolution' and stopped_at is null and before_at is not null
            and organization_id = @OrganizationId
        """;

    private const string Running = """
        select kind, since_at from request_clocks
        where request_id = @Request and stopped_at is null and organization_id = @OrganizationId
        """;

    private const string Stop = """
        update request_clocks set stopped_at = @At, working_ms = @WorkingMs
        where request_id = @Request and kind = @Kind and stopped_at is null and organization_id = @OrganizationId
        """;

    /// <summary>Whoever ended the request waits for no further answer.</summary>
    private const string Drop = """
        delete from request_clocks
        where request_id = @Request and kind = 'NextAnswer' and stopped_at is null and organization_id = @OrganizationId
        """;

    /// <summary>Follows what has become of the request; a second time changes nothing.</summary>
    public async Task TickAsync(HelpRequest request, CancellationToken ct)
    {
        var at = request.ClosedAt ?? request.QuietSince;
        await StopAsync(request, [.. request.RunOut()], at, ct);
        await unit.ExecuteAsync(request.IsOpen ? Resume : Drop, new { Request = request.Id }, ct);
        foreach (var kind in request.Begun()) await unit.ExecuteAsync(Begin, new { Request = request.Id, Kind = kind, At = at }, ct);
    }

    /// <summary>The word that opened it again was none for it: it ended when it ended first.</summary>
    public Task StopAsBeforeAsync(RequestId request, CancellationToken ct) => unit.ExecuteAsync(StopAsBefore, new { Request = request }, ct);

    private async Task StopAsync(HelpRequest request, List<ClockKind> kinds, DateTimeOffset at, CancellationToken ct)
    {
        if (kinds is []) return;
        var running = (await unit.QueryAsync<RunningClock>(Running, new { Request = request.Id }, ct))
            .Where(clock => kinds.Contains(Enum.Parse<ClockKind>(clock.Kind))).ToList();
        if (running is []) return;
        var working = await hours.OfAsync(ct);
        foreach (var clock in running)
        {
            var worked = (long)working.Between(Moments.Of(clock.SinceAt), at).TotalMilliseconds;
            await unit.ExecuteAsync(Stop, new { Request = request.Id, clock.Kind, At = at, WorkingMs = worked }, ct);
        }
    }

    private sealed record RunningClock(string Kind, long SinceAt);
}
