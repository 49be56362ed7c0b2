using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How fast people answered questions like this one; counted anew each time, so that it is never older than the last answer.</summary>
internal sealed class PaceStore(Unit unit)
{
    private const string LastAnswers = """
        select c.stopped_at - c.since_at as value
        from help_requests r join request_clocks c on c.request_id = r.id and c.kind = 'FirstAnswer' and c.stopped_at is not null
        where r.organization_id = @OrganizationId and r.closed_at is not null and r.state in ('Resolved', 'AutoClosed')
            and (r.urgency = @Urgency or r.urgency = @Alike) and (r.direction = @Direction or @Direction = '')
        order by r.closed_at desc, r.id
        limit @Most
        """;

    /// <summary>Those of the same urgency and direction, where they are too few those of any direction; null where these are too few.</summary>
    public async Task<UsualWait?> OfAsync(HelpRequest request, CancellationToken ct) =>
        UsualWait.Of(await LastAsync(request, $"{request.Direction}", ct))
        ?? (request.Direction is null ? null : UsualWait.Of(await LastAsync(request, "", ct)));

    private async Task<IReadOnlyList<TimeSpan>> LastAsync(HelpRequest request, string direction, CancellationToken ct) =>
    [
        .. (await unit.QueryAsync<long>(LastAnswers, new
        {
            request.Urgency, Alike = request.Urgency.IsUrgent() ? Other(request.Urgency) : request.Urgency, Direction = direction,
            Most = UsualWait.Most,
        }, ct)).Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds)),
    ];

    private static Urgency Other(Urgency urgent) => urgent is Urgency.Now ? Urgency.Lesson : Urgency.Now;
}
