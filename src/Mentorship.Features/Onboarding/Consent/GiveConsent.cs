using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>«Даю согласие», to the version that was shown.</summary>
internal sealed record GiveConsent(int Version);

internal sealed class GiveConsentHandler(ConsentStore consents, ConsentDesk desk, Newcomers newcomers, Audit audit) : IHandle<GiveConsent>
{
    public async Task<Replies> HandleAsync(GiveConsent command, Occasion on, CancellationToken ct)
    {
        if (command.Version < desk.Version) return desk.WithDocument(on);
        if (await newcomers.PersonAsync(on, ct) is not { } personId) return new Replies { Home = true };
        if (await consents.InForceAsync(personId, ct) is { } given && given.DocumentVersion >= desk.Version)
            return await desk.WelcomeAsync(personId, given, on, ct);
        await consents.AddAsync(personId, command.Version, on.Now, ct);
        await newcomers.ConsentedAsync(personId, on, ct);
        await audit.WriteAsync(on, ("person", personId), $"consent-given:{command.Version}", ct);
        return await desk.WelcomeAsync(personId, new ConsentRow(command.Version, on.Now.ToUnixTimeMilliseconds()), on, ct);
    }
}

/// <summary>Who gives the consent: the linked person, or where the installation lets strangers in, a new guest.</summary>
internal sealed class Newcomers(Unit unit, Membership membership, IOptions<OnboardingOptions> options)
{
    private const string State = "select state from people where id = @PersonId and (id = @ActorId or organization_id is null)";

    public async Task<string?> PersonAsync(Occasion on, CancellationToken ct) => on.Actor.PersonId
        ?? (options.Value.SelfRegistration is SelfRegistration.Closed ? null : await membership.AddGuestAsync(on, ct));

    public async Task ConsentedAsync(string personId, Occasion on, CancellationToken ct)
    {
        var now = await unit.SingleAsync<string>(State, new { PersonId = personId }, ct);
        if (now is not null && Enum.Parse<PersonState>(now).After(PersonTrigger.GiveConsent) is { } state)
            await membership.StandAsync(personId, state, ct);
    }
}
