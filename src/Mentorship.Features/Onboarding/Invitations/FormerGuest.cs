using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>
/// Whoever came in by themselves and is invited afterwards: the guest ends where the invited person begins. Nothing of the guest is
/// carried over, because what was given as nobody's was not given to a school.
/// </summary>
internal sealed class FormerGuest(Unit unit, ConsentStore consents, IEnumerable<IErasure> erasures, Leaving leaving)
{
    private const string OnlyGuest = """
        select count(*) from people p
        where p.id = @ActorId and p.organization_id is null and p.municipality_id is null
            and exists (select 1 from role_assignments r where r.person_id = @ActorId and r.role = 'Guest'
                and (r.act_to is null or r.act_to > @Now))
            and not exists (select 1 from role_assignments r where r.person_id = @ActorId and r.role <> 'Guest')
        """;

    /// <summary>Whether the acting person never was anything but a guest.</summary>
    public async Task<bool> IsActingAsync(Occasion on, CancellationToken ct) =>
        on.Actor.PersonId is not null && await unit.SingleAsync<long>(OnlyGuest, new { on.Now }, ct) > 0;

    /// <summary>Wipes the guest, and says so.</summary>
    public async Task<Replies> EndAsync(Occasion on, CancellationToken ct)
    {
        await consents.RevokeAsync(on.Now, ct);
        Replies told = [.. Shortcuts.Away(OnboardingTexts.GuestErased, on.Chat)];
        foreach (var erasure in erasures) told.With(await erasure.EraseAsync($"{on.Acting()}", on, ct));
        await leaving.LeaveAsync(on, ct);
        return told;
    }
}
