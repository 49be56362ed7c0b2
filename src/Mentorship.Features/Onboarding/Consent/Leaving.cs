using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>What remains of whoever took their consent back: the line of the school's list, without a chat and a way in.</summary>
internal sealed class Leaving(Unit unit, Bindings bindings, Curators curators, Names names)
{
    private const string Stand = """
        update people set state = 'Withdrawn', acting_organization_id = null, directions = '', version = version + 1 where id = @ActorId
        """;

    private const string NamelessGuest = """
        update people set full_name = '', folded_name = '', display_name = '' where id = @ActorId and organization_id is null
            and not exists (select 1 from role_assignments r where r.person_id = @ActorId and r.role <> 'Guest')
        """;

    private const string DropApplications = "delete from applications where person_id = @ActorId";
    private const string CancelInvites = "update invites set cancelled_at = @Now where person_id = @ActorId and used_at is null";
    private const string Curated = """
        select o.id, o.name from role_assignments r join organizations o on o.id = r.organization_id
        where r.person_id = @ActorId and r.role = 'SchoolCurator' and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)
        """;

    private const string Me = "select display_name, full_name from people where id = @ActorId";

    /// <summary>Those who stay; of a school where none stays, those of its municipality.</summary>
    public async Task<Replies> TellCuratorsAsync(Occasion on, CancellationToken ct)
    {
        if (await unit.SingleAsync<NameRow>(Me, null, ct) is not { FullName.Length: > 0 } me) return Replies.None;
        var name = names.Of(me.DisplayName, me.FullName);
        var (told, left) = (Replies.None, new List<string>());
        foreach (var school in await unit.QueryAsync<SchoolRow>(Curated, new { on.Now }, ct))
        {
            if (await curators.AreNearAsync(school.Id, on, ct)) continue;
            told.With(await TellAsync(school.Id, new Phrase(OnboardingTexts.LastCuratorLeft, ("school", school.Name), ("name", name)), on, ct));
            left.Add(school.Id);
        }
        return on.Actor.OrganizationId is { } home && left.Contains(home) ? told
            : told.With(await TellAsync(on.Actor.OrganizationId, new Phrase(OnboardingTexts.CuratorLeft, ("name", name)), on, ct));
    }

    private Task<Replies> TellAsync(string? school, Phrase what, Occasion on, CancellationToken ct) =>
        curators.TellAsync(school, on, new Body.Says(what, [[Speaking.MenuButton]]), ct);

    public async Task LeaveAsync(Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Stand, null, ct);
        await unit.ExecuteAsync(NamelessGuest, null, ct);
        await unit.ExecuteAsync(DropApplications, null, ct);
        await unit.ExecuteAsync(CancelInvites, new { on.Now }, ct);
        await bindings.ForgetAsync(on.Chat, ct);
    }

    private sealed record SchoolRow(string Id, string Name);

    private sealed record NameRow(string DisplayName, string FullName);
}
