using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What stands open around the acting person at the moment they write.</summary>
internal sealed class SituationStore(Unit unit, IOptions<HelpOptions> options)
{
    private const string Open = """
        select id as value from (
            select id, state, asked_at from help_requests where author_id = @ActorId or holder_id = @ActorId
            union
            select r.id, r.state, r.asked_at from request_participants q join help_requests r on r.id = q.request_id
            where q.person_id = @ActorId and q.part = 'Second') talked
        where state in ('New', 'Delivered', 'Acknowledged', 'InDialog', 'Answered', 'Escalated')
        order by asked_at
        """;

    private const string Chosen = "select request_id as value from request_choices where person_id = @ActorId and chosen_at > @Since";

    private const string JustClosed = """
        select id as value from help_requests
        where (author_id = @ActorId or holder_id = @ActorId) and state in ('Resolved', 'AutoClosed')
            and holder_id is not null and closed_at > @Since
        order by closed_at desc
        limit 1
        """;

    public async Task<Situation> OfAsync(Occasion on, CancellationToken ct) => new(
        IsMentee: on.Actor.RolesInForce().Contains(Role.Mentee),
        Chosen: (await IdsAsync(Chosen, on.Now - options.Value.ChosenFor, ct)) is [var chosen, ..] ? chosen : null,
        Open: await IdsAsync(Open, on.Now, ct),
        JustClosed: (await IdsAsync(JustClosed, on.Now - options.Value.ComesBackWithin, ct)) is [var closed, ..] ? closed : null);

    private async Task<IReadOnlyList<RequestId>> IdsAsync(string sql, DateTimeOffset since, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(sql, new { Since = since }, ct)).Select(id => new RequestId(Guid.Parse(id)))];
}
