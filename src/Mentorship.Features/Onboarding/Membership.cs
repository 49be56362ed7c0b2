using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>A person's link to a chat and their standing with us, kept together.</summary>
internal sealed class Membership(Unit unit, Bindings bindings, WrongCodes wrong, Undecided undecided, Audit audit, ITimers timers)
{
    private const string SetState = """
        -- any school: the person has just proved by a code or by their chat who they are
        update people set state = @State where id = @PersonId
        """;

    private const string State = "select state from people where id = @ActorId";

    private const string RolesOf = """
        -- any school: the person has just proved by a code or by their chat who they are
        select r.role from role_assignments r
        where r.person_id = @PersonId and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)
        """;

    private const string AddGuest = """
        -- any school: a guest belongs to none
        insert into people (id, full_name, folded_name, display_name, post, subjects, directions, state, version)
        values (@Id, @Name, @Name, @Name, '', '', '', 'Draft', 1)
        """;

    private const string AddGuestRole = """
        -- any school: a guest belongs to none
        insert into role_assignments (id, person_id, role, act_from) values (@Id, @PersonId, 'Guest', @Now)
        """;

    /// <summary>Whoever comes again, as by another account, hears what they would have heard in the former chat.</summary>
    /// <returns>The chats that were this person's before.</returns>
    public async Task<IReadOnlyList<string>> LinkAsync(string personId, PersonState state, Occasion on, CancellationToken ct)
    {
        var before = await bindings.LinkAsync(on, personId, ct);
        await StandAsync(personId, state, on, ct);
        await wrong.ForgetAsync(on, ct);
        await audit.WriteAsync(on, ("person", personId), "linked", ct);
        if (state is PersonState.Consented)
            await timers.PlanAsync($"back:{on.Chat}", on.Now, on.Chat, new ReachabilityChanged(on.Chat, Reachable: true), ct);
        return before;
    }

    /// <summary>The chat is nobody's again, and the person is invited as before.</summary>
    public async Task UnlinkAsync(string personId, Occasion on, CancellationToken ct)
    {
        if (await unit.SingleAsync<string>(State, null, ct) is { } now
            && Enum.Parse<PersonState>(now).After(PersonTrigger.RefuseConsent) is { } state) await StandAsync(personId, state, on, ct);
        await audit.WriteAsync(on, ("person", personId), "unlinked", ct);
        await bindings.ForgetAsync(on.Chat, ct);
    }

    public async Task StandAsync(string personId, PersonState state, Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(SetState, new { PersonId = personId, State = state.ToString() }, ct);
        await undecided.FollowAsync(personId, state, on, ct);
    }

    public async Task<IReadOnlyList<Role>> RolesAsync(string personId, Occasion on, CancellationToken ct) =>
        [.. RoleNames.Read(await unit.QueryAsync<string>(RolesOf, new { PersonId = personId, on.Now }, ct))];

    /// <summary>Somebody who comes in by themselves. Without a name: nothing is asked that is not needed.</summary>
    public async Task<string> AddGuestAsync(Occasion on, CancellationToken ct)
    {
        var id = Guid.CreateVersion7(on.Now).ToString();
        await unit.ExecuteAsync(AddGuest, new { Id = id, Name = "" }, ct);
        await unit.ExecuteAsync(AddGuestRole,
            new { Id = Guid.CreateVersion7(on.Now).ToString(), PersonId = id, on.Now }, ct);
        await bindings.LinkAsync(on, id, ct);
        return id;
    }
}
