using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Старт», alone or with what the link carried.</summary>
internal sealed record Start(string Payload);

internal sealed class StartHandler(Doorway doorway, IThreshold threshold, Shortcuts shortcuts) : IHandle<Start>
{
    public async Task<Replies> HandleAsync(Start command, Occasion on, CancellationToken ct) => on.Actor switch
    {
        _ when InviteCode.IsLink(command.Payload) => await doorway.ByLinkAsync(command.Payload, on, ct),
        { PersonId: null } => await threshold.MeetAsync(command, on, ct),
        var actor when actor.Roles.Contains(Standing.AwaitingConsent) => await threshold.AskConsentAsync(on, ct),
        var actor => new Replies { Home = true }.With(
            [shortcuts.Below(OnboardingTexts.HelloAgain, on.Chat, actor.RolesInForce()), shortcuts.Menu(on.Chat, actor.RolesInForce())]),
    };
}
