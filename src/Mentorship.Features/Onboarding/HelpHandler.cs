using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>Explains the service: to a stranger how to come in, to others what they can do.</summary>
internal sealed class HelpHandler : IHandle<ShowHelp>
{
    public Task<Replies> HandleAsync(ShowHelp command, Occasion on, CancellationToken ct) => Task.FromResult(on.Actor switch
    {
        { PersonId: null } => Replies.Screen(on.Chat, OnboardingTexts.HelpStranger, [[new(PipelineTexts.Back, new Start(""))]]),
        var actor when actor.Roles.Contains(Standing.AwaitingConsent) =>
            Replies.Screen(on.Chat, OnboardingTexts.HelpStranger, [[new(OnboardingTexts.BackToConsent, new ShowConsent())]]),
        _ => Replies.Screen(on.Chat, OnboardingTexts.Help, [Speaking.MenuButton]),
    });
}
