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
    private const string ForgetChats = "update invites set used_by = null where person_id = @ActorId";
    private const string Me = "select display_name, full_name from people where id = @ActorId";

    public async Task<Replies> TellCuratorsAsync(Occasion on, CancellationToken ct) =>
        await unit.SingleAsync<NameRow>(Me, null, ct) is { FullName.Length: > 0 } me
            ? await curators.TellAsync(on.Actor.OrganizationId, on, new Body.Says(
                new Phrase(OnboardingTexts.CuratorLeft, ("name", names.Of(me.DisplayName, me.FullName))), [[Speaking.MenuButton]]), ct)
            : Replies.None;

    public async Task LeaveAsync(Occasion on, CancellationToken ct)
    {
        await unit.ExecuteAsync(Stand, null, ct);
        await unit.ExecuteAsync(NamelessGuest, null, ct);
        await unit.ExecuteAsync(DropApplications, null, ct);
        await unit.ExecuteAsync(CancelInvites, new { on.Now }, ct);
        await unit.ExecuteAsync(ForgetChats, null, ct);
        await bindings.ForgetAsync(on.Chat, ct);
    }

    private sealed record NameRow(string DisplayName, string FullName);
}
