using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A question of another school in which somebody takes part.</summary>
internal sealed record ElsewhereRow(string Id, string School, string Part)
{
    public Guid Request => Guid.Parse(Id);

    public OrganizationId InSchool => new(Guid.Parse(School));

    public bool IsHeld => Part is nameof(SituationalHelp.Part.Holder);
}

/// <summary>Who answers in the other schools of their municipality as well. Only they themselves say so.</summary>
internal sealed class BankMentorStore(Unit unit) : IErasure, IStored
{
    private const string Mine = "select since as value from bank_mentors where person_id = @ActorId and organization_id = @OrganizationId";

    private const string Answers = """
        select m.since as value from bank_mentors m
        where m.person_id = @Person and exists (
            select 1 from role_assignments a
            where a.person_id = m.person_id and a.organization_id = m.organization_id and a.role = 'Mentor'
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now))
        -- any school: they are of another one
        """;

    private const string Join = """
        insert into bank_mentors (person_id, organization_id, since) values (@ActorId, @OrganizationId, @Now)
        on conflict (person_id) do update set organization_id = excluded.organization_id, since = excluded.since
        """;

    private const string Leave = "delete from bank_mentors where person_id = @ActorId";

    private const string Drop = "delete from bank_mentors where person_id = @Person and organization_id = @OrganizationId";

    /// <summary>
    /// Open questions of other schools, for whoever is no longer a mentor in this one: those whom this school lent, and whoever has stopped
    /// to answer elsewhere and is a mentor nowhere now.
    /// </summary>
    private const string Open = """
        select r.id, r.organization_id as school, q.part
        from request_participants q join help_requests r on r.id = q.request_id
        where q.person_id = @Person and q.is_elsewhere = 1 and r.organization_id <> @OrganizationId
            and (exists (select 1 from bank_mentors m where m.person_id = q.person_id and m.organization_id = @OrganizationId)
                or not exists (
                    select 1 from role_assignments a
                    where a.person_id = q.person_id and a.organization_id <> @OrganizationId and a.role = 'Mentor'
                        and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now)))
            and (r.holder_id = q.person_id and r.state in ('Acknowledged', 'InDialog', 'Answered')
                or q.part = 'Asked' and r.state in ('Delivered', 'Escalated'))
        order by r.asked_at
        """;

    public async Task<bool> IsInAsync(CancellationToken ct) => (await unit.QueryAsync<long>(Mine, null, ct)).Count > 0;

    /// <summary>Somebody of another school, still willing and still a mentor there.</summary>
    public async Task<bool> AnswersAsync(PersonId person, DateTimeOffset now, CancellationToken ct) =>
        (await unit.QueryAsync<long>(Answers, new { Person = person, Now = now }, ct)).Count > 0;

    public Task JoinAsync(DateTimeOffset now, CancellationToken ct) => unit.ExecuteAsync(Join, new { Now = now }, ct);

    public Task LeaveAsync(CancellationToken ct) => unit.ExecuteAsync(Leave, null, ct);

    public Task DropAsync(PersonId person, CancellationToken ct) => unit.ExecuteAsync(Drop, new { Person = person }, ct);

    public Task<IReadOnlyList<ElsewhereRow>> OpenAsync(PersonId person, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<ElsewhereRow>(Open, new { Person = person, Now = now }, ct);

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        await LeaveAsync(ct);
        return [];
    }

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) => await IsInAsync(ct) ? new Phrase(HelpTexts.StoredElsewhere) : null;
}
