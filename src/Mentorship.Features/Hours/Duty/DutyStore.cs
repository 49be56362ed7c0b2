using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <param name="Chat">Null while the person has no chat with the service.</param>
internal sealed record DutyPerson(string Id, string DisplayName, string FullName, string? Chat);

/// <summary>Who may be on duty in the school of the actor, and the turns that are set.</summary>
internal sealed class DutyStore(Unit unit)
{
    private const string People = """
        select p.id, p.display_name, p.full_name, b.chat
        from people p left join bindings b on b.person_id = p.id and b.reachable = 1
        where p.state = 'Consented' and (p.id = @Person or @Person = '') and exists (
            select 1 from role_assignments r
            where r.person_id = p.id and r.organization_id = @OrganizationId and r.role in ('Mentor', 'SchoolCurator')
                and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now))
        order by p.folded_name, p.id
        """;

    private const string Add = """
        insert into duties (id, person_id, organization_id, on_date, weekdays, hours, is_given)
        select @Id, @Person, @OrganizationId, @Date, @Weekdays, @Hours, @IsGiven
        where not exists (select 1 from duties d where d.person_id = @Person and d.organization_id = @OrganizationId
            and coalesce(d.on_date, '') = @SameDate and d.weekdays = @Weekdays and d.hours = @Hours)
        """;

    private const string Drop = "delete from duties where id = @Id and organization_id = @OrganizationId";

    public Task<IReadOnlyList<DutyPerson>> PeopleAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<DutyPerson>(People, new { Person = "", Now = now }, ct);

    public Task<DutyPerson?> FindAsync(PersonId person, DateTimeOffset now, CancellationToken ct) =>
        unit.SingleAsync<DutyPerson>(People, new { Person = person.ToString(), Now = now }, ct);

    /// <summary>Null for a turn that is set already.</summary>
    public async Task<Guid?> AddAsync(PersonId person, DutyTurn turn, bool isGiven, DateTimeOffset now, CancellationToken ct)
    {
        var date = turn.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var id = Guid.CreateVersion7(now);
        var added = await unit.ExecuteAsync(Add, new
        {
            Id = id, Person = person, Date = date, SameDate = date ?? "", Weekdays = DutyWords.Written(turn.Weekdays),
            Hours = WeekText.Of(turn.Hours), IsGiven = isGiven ? 1L : 0L,
        }, ct);
        return added > 0 ? id : null;
    }

    public Task DropAsync(Guid id, CancellationToken ct) => unit.ExecuteAsync(Drop, new { Id = id }, ct);
}
