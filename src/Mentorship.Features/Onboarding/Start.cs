using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Старт», alone or with what the link carried.</summary>
internal sealed record Start(string Payload)
{
    /// <summary>A link carries signs of base64url only; words that somebody typed behind the word are words.</summary>
    public static bool IsPayload(string argument) => argument.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-');
}

internal sealed class StartHandler(Doorway doorway, IThreshold threshold, DeepLinks links, Shortcuts shortcuts) : IHandle<Start>
{
    public async Task<Replies> HandleAsync(Start command, Occasion on, CancellationToken ct) => on.Actor switch
    {
        _ when InviteCode.IsLink(command.Payload) => await doorway.ByLinkAsync(command.Payload, on, ct),
        { PersonId: null } => await threshold.MeetAsync(command, on, ct),
        var actor when actor.Roles.Contains(Standing.AwaitingConsent) => await threshold.AskConsentAsync(on, ct),
        _ => await links.OpenAsync(command.Payload, on, ct) ?? Greet(on),
    };

    private Replies Greet(Occasion on)
    {
        var roles = on.Actor.RolesInForce().ToList();
        return new Replies { Home = true }.With(
            [shortcuts.Below(OnboardingTexts.HelloAgain, on.Chat, roles), shortcuts.Menu(on.Chat, roles)]);
    }
}
