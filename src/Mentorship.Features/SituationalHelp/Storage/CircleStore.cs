using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

internal sealed record PartyRow(
    string PersonId, string Part, string DisplayName, string FullName, string Subjects, string? Chat, string? Zone,
    string? QuietFrom, string? QuietUntil, long? RingsAt, long IsNamed, long IsElsewhere, long IsPair);

/// <summary>The people around each request: who wrote it, who was asked, who holds it.</summary>
internal sealed class CircleStore(Unit unit, Names names)
{
    private const string Of = """
        select q.person_id, q.part, p.display_name, p.full_name, p.subjects, b.chat, b.zone, b.quiet_from, b.quiet_until, q.rings_at, q.is_named,
            q.is_elsewhere,
            (select count(*) from pairs x join help_requests r on r.id = q.request_id
                where x.mentor_id = q.person_id and x.mentee_id = r.author_id and x.state = 'Active') as is_pair
        from request_participants q
        join people p on p.id = q.person_id
        left join bindings b on b.person_id = q.person_id and b.reachable = 1
        where q.request_id = @Request and q.organization_id = @OrganizationId
        order by q.since, q.person_id
        """;

    private const string Put = """
        insert into request_participants (request_id, person_id, organization_id, part, since, rings_at)
        values (@Request, @Person, @OrganizationId, @Part, @Since, null)
        on conflict (request_id, person_id) do update set part = excluded.part, rings_at = null
        """;

    private const string Ring = """
        update request_participants set rings_at = @At
        where request_id = @Request and person_id = @Person and organization_id = @OrganizationId
        """;

    /// <summary>Of an author it says when the curators were called.</summary>
    private const string RingLater = """
        update request_participants set rings_at = @Now where person_id = @ActorId and rings_at = @Was and part <> 'Author'
        """;

    private const string MakeNamed = """
        update request_participants set is_named = 1
        where request_id = @Request and person_id = @Person and organization_id = @OrganizationId
        """;

    private const string MakeElsewhere = """
        update request_participants set is_elsewhere = 1
        where request_id = @Request and person_id = @Person and organization_id = @OrganizationId
        """;

    private const string Remove = """
        delete from request_participants
        where request_id = @Request and person_id = @Person and organization_id = @OrganizationId
        """;

    /// <summary>Nobody answers beside a holder who is no more; those of a closed request stay known to it.</summary>
    private const string Dismiss = """
        update request_participants set part = 'Former'
        where request_id = @Request and part in ('Invited', 'Second') and organization_id = @OrganizationId
        """;

    private const string Free = """
        delete from request_participants
        where request_id = @Request and part in ('Invited', 'Second') and organization_id = @OrganizationId
        """;

    private const string BesideOf = """
        select p.request_id as value from request_participants p
        where p.person_id = @Person and p.part = 'Second' and (p.organization_id = @OrganizationId or p.person_id = @ActorId)
        """;

    private const string AskedOf = """
        select p.request_id as value from request_participants p join help_requests r on r.id = p.request_id
        where p.person_id = @ActorId and p.part in ('Asked', 'Called') and r.state in ('Delivered', 'Escalated')
        """;

    private const string CalledInto = """
        select p.request_id as value from request_participants p join help_requests r on r.id = p.request_id
        where p.person_id = @ActorId and p.part in ('Called', 'Invited') and r.state in ('Acknowledged', 'InDialog', 'Answered')
        """;

    private const string AskedOfSomebody = """
        select p.request_id as value from request_participants p join help_requests r on r.id = p.request_id
        where p.person_id = @Person and p.organization_id = @OrganizationId
            and p.part in ('Asked', 'Called') and r.state in ('Delivered', 'Escalated')
        """;

    private const string Around = """
        select p.request_id as value from request_participants p join help_requests r on r.id = p.request_id
        where p.person_id = @Person and p.organization_id = @OrganizationId
            and p.part in ('Asked', 'Called', 'Declined', 'Lapsed', 'Invited') and r.closed_at is null
        """;

    private const string Retire = """
        update request_participants set part = 'Former'
        where person_id = @Person and organization_id = @OrganizationId and part in ('Asked', 'Called', 'Declined', 'Lapsed', 'Invited')
        """;

    public async Task<IReadOnlyList<Party>> OfAsync(RequestId request, CancellationToken ct) =>
        [.. (await unit.QueryAsync<PartyRow>(Of, new { Request = request }, ct)).Select(ToParty)];

    public Task PutAsync(RequestId request, PersonId person, (Part Part, DateTimeOffset Since) as_, CancellationToken ct) =>
        unit.ExecuteAsync(Put, new { Request = request, Person = person, as_.Part, as_.Since }, ct);

    public Task RingLaterAsync(Morning morning, CancellationToken ct) => unit.ExecuteAsync(RingLater, new { morning.Was, morning.Now }, ct);

    public Task RingAtAsync(RequestId request, PersonId person, DateTimeOffset? at, CancellationToken ct) =>
        unit.ExecuteAsync(Ring, new { Request = request, Person = person, At = at }, ct);

    /// <summary>A curator asks this person in particular.</summary>
    public Task NameAsync(RequestId request, PersonId person, CancellationToken ct) =>
        unit.ExecuteAsync(MakeNamed, new { Request = request, Person = person }, ct);

    /// <summary>This person is of another school.</summary>
    public Task MarkElsewhereAsync(RequestId request, PersonId person, CancellationToken ct) =>
        unit.ExecuteAsync(MakeElsewhere, new { Request = request, Person = person }, ct);

    /// <summary>Somebody who never got the card was never asked.</summary>
    public Task RemoveAsync(RequestId request, PersonId person, CancellationToken ct) =>
        unit.ExecuteAsync(Remove, new { Request = request, Person = person }, ct);

    /// <summary>The dialogue is over, or begins anew with somebody else.</summary>
    public Task PartAsync(HelpRequest request, CancellationToken ct) =>
        unit.ExecuteAsync(request.IsOpen ? Free : Dismiss, new { Request = request.Id }, ct);

    /// <summary>Requests that somebody answers beside another: the acting person, or anybody of this school.</summary>
    public async Task<IReadOnlyList<Guid>> BesideAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(BesideOf, new { Person = person }, ct)).Select(Guid.Parse)];

    /// <summary>Waiting requests that the acting person was asked to help with.</summary>
    public async Task<IReadOnlyList<Guid>> AskedAsync(CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(AskedOf, null, ct)).Select(Guid.Parse)];

    /// <summary>Dialogues of others into which the acting person was called.</summary>
    public async Task<IReadOnlyList<Guid>> CalledAsync(CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(CalledInto, null, ct)).Select(Guid.Parse)];

    /// <summary>Waiting requests of this school that somebody was asked to help with.</summary>
    public async Task<IReadOnlyList<Guid>> AskedOfAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(AskedOfSomebody, new { Person = person }, ct)).Select(Guid.Parse)];

    /// <summary>Open requests of this school around which somebody stands without speaking in them.</summary>
    public async Task<IReadOnlyList<Guid>> AroundAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Around, new { Person = person }, ct)).Select(Guid.Parse)];

    /// <summary>Somebody is asked nothing more in this school, in closed requests either: one of them may open again.</summary>
    public Task RetireAsync(PersonId person, CancellationToken ct) => unit.ExecuteAsync(Retire, new { Person = person }, ct);

    private Party ToParty(PartyRow row) =>
        new(new PersonId(Guid.Parse(row.PersonId)), Enum.Parse<Part>(row.Part), names.Of(row.DisplayName, row.FullName), row.Chat)
        {
            NameAndSubject = names.WithSubject(row.DisplayName, row.FullName, row.Subjects),
            Quiet = QuietTime.Of(row.Zone, row.QuietFrom, row.QuietUntil),
            IsPairOfAuthor = row.IsPair > 0,
            RingsAt = Moments.Of(row.RingsAt),
            IsNamed = row.IsNamed > 0,
            IsElsewhere = row.IsElsewhere > 0,
        };
}
