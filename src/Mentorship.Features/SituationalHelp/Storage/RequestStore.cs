using System.Data;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The rows of help requests. A person reaches only those they take part in, the service those of its school.</summary>
internal sealed class RequestStore(Unit unit)
{
    private const string NextNumber = """
        insert into request_numbers (organization_id, value) values (@OrganizationId, 1)
        on conflict (organization_id) do update set value = request_numbers.value + 1
        returning value
        """;

    private const string Insert = """
        insert into help_requests (id, organization_id, number, author_id, direction, urgency, state, holder_id, turn,
            asked_at, taken_at, promised_until, quiet_since, closed_at, rating, version)
        values (@Id, @OrganizationId, @Number, @Author, @Direction, @Urgency, @State, @Holder, @Turn,
            @AskedAt, @TakenAt, @PromisedUntil, @QuietSince, @ClosedAt, @Rating, @Version)
        """;

    private const string OfParticipant = """
        select r.id, r.organization_id as school, r.number, r.author_id, r.direction, r.urgency, r.state, r.holder_id, r.turn,
            r.asked_at, r.taken_at, r.promised_until, r.quiet_since, r.closed_at, r.rating, r.version
        from help_requests r join request_participants p on p.request_id = r.id
        where r.id = @Id and p.person_id = @ActorId
        """;

    private const string OfSchool = """
        select id, organization_id as school, number, author_id, direction, urgency, state, holder_id, turn,
            asked_at, taken_at, promised_until, quiet_since, closed_at, rating, version
        from help_requests
        where id = @Id and organization_id = @OrganizationId
        """;

    private const string Claim = """
        update help_requests
        set state = 'Acknowledged', holder_id = @Holder, turn = @Turn, taken_at = @TakenAt, promised_until = null,
            quiet_since = @QuietSince, version = version + 1
        where id = @Id and holder_id is null and state in ('Delivered', 'Escalated') and organization_id = @OrganizationId
        returning version as value
        """;

    private const string Update = """
        update help_requests
        set direction = @Direction, urgency = @Urgency, state = @State, holder_id = @Holder, turn = @Turn, taken_at = @TakenAt,
            promised_until = @PromisedUntil,
            asked_at = @AskedAt, quiet_since = @QuietSince, closed_at = @ClosedAt, rating = @Rating, version = version + 1
        where id = @Id and version = @Version and organization_id = @OrganizationId
        """;

    private const string Held = """
        select id as value from help_requests
        where holder_id = @ActorId and state in ('Acknowledged', 'InDialog', 'Answered')
        order by number
        """;

    private const string HeldBy = """
        select id as value from help_requests
        where holder_id = @Person and organization_id = @OrganizationId and state in ('Acknowledged', 'InDialog', 'Answered')
        order by number
        """;

    private const string AskedBy = """
        select id as value from help_requests
        where author_id = @Person and organization_id = @OrganizationId and closed_at is null
        order by number
        """;

    public async Task<long> NextNumberAsync(CancellationToken ct) => (await unit.QueryAsync<long>(NextNumber, null, ct))[0];

    public Task AddAsync(HelpRequest request, CancellationToken ct) => unit.ExecuteAsync(Insert, request, ct);

    public async Task<HelpRequest?> FindAsync(Guid id, CancellationToken ct) =>
        (await unit.SingleAsync<RequestRow>(unit.Actor.IsSystem ? OfSchool : OfParticipant, new { Id = id }, ct))?.ToRequest();

    /// <summary>Of several who take a question at once exactly one gets true.</summary>
    public async Task<bool> ClaimAsync(HelpRequest taken, CancellationToken ct) =>
        (await unit.QueryAsync<long>(Claim, taken, ct)).Count == 1;

    /// <exception cref="DBConcurrencyException">The request has changed since it was read; the unit must be run again.</exception>
    public async Task SaveAsync(HelpRequest request, CancellationToken ct)
    {
        if (await unit.ExecuteAsync(Update, request, ct) == 0)
            throw new DBConcurrencyException($"Request {request.Id} has changed meanwhile.");
    }

    /// <summary>What the acting person has taken and not ended.</summary>
    public async Task<IReadOnlyList<Guid>> HeldAsync(CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Held, null, ct)).Select(Guid.Parse)];

    /// <summary>What somebody has taken in this school and not ended.</summary>
    public async Task<IReadOnlyList<Guid>> HeldByAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(HeldBy, new { Person = person }, ct)).Select(Guid.Parse)];

    /// <summary>What somebody has asked in this school and is still open.</summary>
    public async Task<IReadOnlyList<Guid>> AskedByAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(AskedBy, new { Person = person }, ct)).Select(Guid.Parse)];
}
