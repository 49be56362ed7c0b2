using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Questions that came up in somebody's quiet hours wait for the end of these, to be asked together.</summary>
internal sealed class HeldQuestions(Unit unit, ITimers timers) : IMorningNews
{
    private const string Hold = """
        insert into held_questions (meeting_id, person_id, organization_id) values (@Meeting, @Person, @OrganizationId)
        on conflict (meeting_id, person_id) do nothing
        """;

    private const string HoldSeveral = """
        insert into held_group_questions (group_id, person_id, organization_id) values (@Meeting, @Person, @OrganizationId)
        on conflict (group_id, person_id) do nothing
        """;

    private const string HeldSeveral = """
        select group_id as value from held_group_questions where person_id = @Person and organization_id = @OrganizationId
        """;

    private const string ForgetSeveral =
        "delete from held_group_questions where person_id = @Person and organization_id = @OrganizationId";

    private const string Held = """
        select meeting_id as value from held_questions where person_id = @Person and organization_id = @OrganizationId
        """;

    private const string Forget = "delete from held_questions where person_id = @Person and organization_id = @OrganizationId";

    private const string Schools = """
        select organization_id as value from held_questions where person_id = @ActorId
        union select organization_id from held_group_questions where person_id = @ActorId
        """;

    /// <summary>The questions come with the other morning of the acting person.</summary>
    public async Task MorningMovedAsync(Morning morning, Occasion on, CancellationToken ct)
    {
        foreach (var school in await unit.QueryAsync<string>(Schools, null, ct))
        {
            using var stead = Stead.ForSchool(unit, school);
            await PlanAsync(on.Acting(), morning.Now, ct);
        }
    }

    public async Task HoldAsync(Appointment now, PersonId person, DateTimeOffset until, CancellationToken ct)
    {
        await unit.ExecuteAsync(now is Gathering ? HoldSeveral : Hold, new { Meeting = now.Id, Person = person }, ct);
        await PlanAsync(person, until, ct);
    }

    public async Task<IReadOnlyList<Guid>> OfAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(Held, new { Person = person }, ct)).Select(Guid.Parse)];

    /// <summary>The same of meetings of several.</summary>
    public async Task<IReadOnlyList<Guid>> OfSeveralAsync(PersonId person, CancellationToken ct) =>
        [.. (await unit.QueryAsync<string>(HeldSeveral, new { Person = person }, ct)).Select(Guid.Parse)];

    public async Task ForgetAsync(PersonId person, CancellationToken ct)
    {
        await unit.ExecuteAsync(Forget, new { Person = person }, ct);
        await unit.ExecuteAsync(ForgetSeveral, new { Person = person }, ct);
    }

    private Task PlanAsync(PersonId person, DateTimeOffset until, CancellationToken ct) => timers.PlanAsync(
        $"attendance:{person}:{unit.Actor.OrganizationId}", until, $"attendance:{person}", new AskTogether(person.Value), ct);
}
