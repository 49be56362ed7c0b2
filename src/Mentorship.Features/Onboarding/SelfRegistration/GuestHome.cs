using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>What a guest sees at home where schools let people in: the wish that waits, or the way to make one.</summary>
internal sealed class GuestHome(ApplicationStore applications, IOptions<OnboardingOptions> options) : IHomeSection
{
    private const int Today = 50;
    private const int Place = 10;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct) =>
        !on.Actor.RolesInForce().Contains(Role.Guest) ? HomeContribution.None
        : options.Value.SelfRegistration is not SelfRegistration.Approval ? HomeContribution.None
        : await applications.IsOpenAsync(ct) ? new HomeContribution([new HomeLine(Today, OnboardingTexts.ApplicationWaits, null)], [])
        : new HomeContribution([], [new MenuButton(Place, new Button(OnboardingTexts.Apply, new BeginApplying()))]);
}
