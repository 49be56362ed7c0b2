using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>A pair with the names and chats of both sides.</summary>
internal sealed record PairRow(
    string Id, string OrganizationId, string MentorId, string MenteeId,
    string State, string? ClosureReason, long Version, long CreatedAt, long? EndedAt,
    string MentorName, string MentorFullName, string MentorSubjects, string? MentorChat,
    string MenteeName, string MenteeFullName, string MenteeSubjects, string? MenteeChat)
{
    public Pair ToPair() => new(
        new PairId(Guid.Parse(Id)), new OrganizationId(Guid.Parse(OrganizationId)),
        new PersonId(Guid.Parse(MentorId)), new PersonId(Guid.Parse(MenteeId)),
        Enum.Parse<PairState>(State), Moments.Of(CreatedAt), Version)
    {
        Reason = ClosureReason is null ? null : Enum.Parse<ClosureReason>(ClosureReason),
        EndedAt = Moments.Of(EndedAt),
    };
}

/// <summary>Pairs as rows of the school of the actor.</summary>
internal sealed class PairStore(Unit unit)
{
    private const string Columns = """
        select p.id, p.organization_id, p.mentor_id, p.mentee_id, p.state, p.closure_reason, p.version, p.created_at, p.ended_at,
            r.display_name as mentor_name, r.full_name as mentor_full_name, r.subjects as mentor_subjects, rb.chat as mentor_chat,
            e.display_name as mentee_name, e.full_name as mentee_full_name, e.subjects as mentee_subjects, eb.chat as mentee_chat
        from pairs p
        join people r on r.id = p.mentor_id
        join people e on e.id = p.mentee_id
        left join bindings rb on rb.person_id = p.mentor_id
        left join bindings eb on eb.person_id = p.mentee_id

        """;

    private const string One = Columns + "where p.id = @Id and p.organization_id = @OrganizationId";

    private const string ActivePage = Columns + """
        where p.organization_id = @OrganizationId and p.state = 'Active'
        order by e.folded_name, p.id limit @Take offset @Skip
        """;

    private const string Mine = Columns + """
        where p.state = 'Active' and (p.mentor_id = @ActorId or p.mentee_id = @ActorId)
        order by p.created_at, p.id
        """;

    /// <summary>Of one person, where they or the other side no longer have the role that a pair needs.</summary>
    private const string Outlived = Columns + """
        where p.state = 'Active' and p.organization_id = @OrganizationId and (p.mentor_id = @Person or p.mentee_id = @Person)
            and (not
        """ + PairRoles.MentorHolds + " or not" + PairRoles.MenteeHolds + """
        )
        order by p.created_at, p.id
        """;

    private const string Active = "select count(*) from pairs where organization_id = @OrganizationId and state = 'Active'";

    private const string Arranged = """
        select count(*) from meetings m join pairs p on p.id = m.pair_id
        where p.id = @Id and (p.organization_id = @OrganizationId or p.mentor_id = @ActorId or p.mentee_id = @ActorId)
            and m.ends_at > @Now and m.state in ('Proposed', 'Confirmed', 'Rescheduled')
        """;

    private const string Insert = """
        insert into pairs (id, organization_id, mentor_id, mentee_id, state, version, created_at)
        select @Id, @OrganizationId, @Mentor, @Mentee, @State, @Version, @CreatedAt
        where exists (select 1 from people where id = @Mentor and organization_id = @OrganizationId)
            and exists (select 1 from people where id = @Mentee and organization_id = @OrganizationId)
        on conflict do nothing
        """;

    private const string Change = """
        update pairs set state = @State, closure_reason = @Reason, ended_at = @EndedAt, version = @Version
        where id = @Id and version = @Version - 1 and (organization_id = @OrganizationId or mentor_id = @ActorId or mentee_id = @ActorId)
        """;

    public Task<PairRow?> FindAsync(string id, CancellationToken ct) => unit.SingleAsync<PairRow>(One, new { Id = id }, ct);

    public Task<IReadOnlyList<PairRow>> PageAsync(int page, CancellationToken ct) =>
        unit.QueryAsync<PairRow>(ActivePage, new { Take = Pages.Size, Skip = Pages.Skip(page) }, ct);

    public Task<IReadOnlyList<PairRow>> MineAsync(CancellationToken ct) => unit.QueryAsync<PairRow>(Mine, null, ct);

    public Task<IReadOnlyList<PairRow>> OutlivedAsync(Guid person, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<PairRow>(Outlived, new { Person = person, Now = now }, ct);

    public Task<long> CountAsync(CancellationToken ct) => unit.SingleAsync<long>(Active, null, ct);

    /// <summary>Whether the two have a meeting arranged, or proposed, that is not over.</summary>
    public async Task<bool> HasMeetingsAsync(string id, DateTimeOffset now, CancellationToken ct) =>
        await unit.SingleAsync<long>(Arranged, new { Id = id, Now = now }, ct) > 0;

    /// <summary>False when another curator was faster.</summary>
    public async Task<bool> AddAsync(Pair pair, CancellationToken ct) => await unit.ExecuteAsync(Insert, new
    {
        Id = pair.Id.Value, Mentor = pair.Mentor.Value, Mentee = pair.Mentee.Value, pair.State, pair.Version, pair.CreatedAt,
    }, ct) > 0;

    /// <summary>False when somebody changed the pair meanwhile.</summary>
    public async Task<bool> ChangeAsync(Pair pair, CancellationToken ct) =>
        await unit.ExecuteAsync(Change, new { Id = pair.Id.Value, pair.State, pair.Reason, pair.EndedAt, pair.Version }, ct) > 0;
}
