using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>One question of a period without a word of it and without a name.</summary>
internal sealed record FigureRow(
    long Number, long AskedAt, string? Direction, string Urgency, string State, long? Rating,
    long? AnsweredAt, long? AnsweredInMs, long? EndedAt, long? EndedInMs)
{
    public ActivityDirection? About => Direction is null ? null : Enum.Parse<ActivityDirection>(Direction);

    public RequestState Now => Enum.Parse<RequestState>(State);

    /// <summary>Calendar time; null while nobody has answered.</summary>
    public TimeSpan? FirstAnswer => Span(AnsweredAt - AskedAt);

    /// <summary>Working time; null too for answers older than the counting of it.</summary>
    public TimeSpan? FirstAnswerWorked => Span(AnsweredInMs);

    public TimeSpan? Ended => Span(EndedAt - AskedAt);

    public TimeSpan? EndedWorked => Span(EndedInMs);

    private static TimeSpan? Span(long? milliseconds) => milliseconds is { } known ? TimeSpan.FromMilliseconds(known) : null;
}

/// <summary>What a curator may count: status and clocks of the school, never the words (model 3.6).</summary>
internal sealed class FigureStore(Unit unit)
{
    /// <summary>What has never left its author was asked of nobody.</summary>
    private const string Since = """
        select r.number, r.asked_at, r.direction, r.urgency, r.state, r.rating,
            f.stopped_at as answered_at, f.working_ms as answered_in_ms, e.stopped_at as ended_at, e.working_ms as ended_in_ms
        from help_requests r
        join request_clocks f on f.request_id = r.id and f.kind = 'FirstAnswer'
        left join request_clocks e on e.request_id = r.id and e.kind = 'Resolution'
        where r.organization_id = @OrganizationId and r.asked_at >= @From
        order by r.number
        """;

    public Task<IReadOnlyList<FigureRow>> SinceAsync(DateTimeOffset from, CancellationToken ct) =>
        unit.QueryAsync<FigureRow>(Since, new { From = from }, ct);
}
