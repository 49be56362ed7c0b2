using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>Who gives the consent: the linked person, or where the installation lets strangers in, a new guest.</summary>
internal sealed class Newcomers(Unit unit, Membership membership, IOptions<OnboardingOptions> options)
{
    private const string State = "select state from people where id = @PersonId and (id = @ActorId or organization_id is null)";

    public async Task<string?> PersonAsync(Occasion on, CancellationToken ct) => on.Actor.PersonId
        ?? (options.Value.SelfRegistration is SelfRegistration.Closed ? null : await membership.AddGuestAsync(on, ct));

    /// <summary>Where a guest goes on once consent is given.</summary>
    public Outgoing Next(Occasion on) => new(on.Chat, options.Value.SelfRegistration is SelfRegistration.Approval
        ? new Body.Says(
            OnboardingTexts.GuestApproval,
            [[new(OnboardingTexts.Apply, new BeginApplying(), Emphasis.Primary)], [Speaking.MenuButton]])
        : new Body.Says(OnboardingTexts.GuestOpen, [[new(OnboardingTexts.OpenMenu, new ShowHome(), Emphasis.Primary)]]))
    {
        Slot = Replies.ScreenSlot,
    };

    public async Task ConsentedAsync(string personId, Occasion on, CancellationToken ct)
    {
        var now = await unit.SingleAsync<string>(State, new { PersonId = personId }, ct);
        if (now is not null && Enum.Parse<PersonState>(now).After(PersonTrigger.GiveConsent) is { } state)
            await membership.StandAsync(personId, state, on, ct);
    }
}
