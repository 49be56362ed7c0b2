using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Questions that came up in somebody's quiet hours wait for the end of these, to be asked together.</summary>
internal sealed class HeldQuestions(Unit unit, ITimers timers)
{
    private const string Hold = """
        insert into held_questions (meeting_id, person_id, organization_id) values (@Meeting, @Person, @OrganizationId)
        on conflict (meeting_id, person_id) do nothing
        """;

    private const string Held = """
        select meeting_id as value from held_questions where person_id = @Person and organization_id = @OrganizationId
        """;

    private const string Forget = "delete from held_questions where person_id = @Person and organization_id = @OrganizationId";

    public async Task HoldAsync(Arranged now, PersonId person, DateTimeOffset until, CancellationToken ct)
    {
        await unit.ExecuteAsync(Hold, new { Meeting = now.Id, Person = person }, ct);
        await timers.PlanAsync($"attendance:{person}:{now.Couple.School}", until, $"attendance:{person}", new AskTogether(person.Value), ct);
    }

    public async Task<IReadOnlyList<Guid>> OfAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Held, new { Person = person }, ct)).Select(Guid.Parse)];

    public Task ForgetAsync(PersonId person, CancellationToken ct) => unit.ExecuteAsync(Forget, new { Person = person }, ct);
}
