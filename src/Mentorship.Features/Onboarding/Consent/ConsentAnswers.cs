using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Не даю».</summary>
internal sealed record RefuseConsent;

/// <summary>«Что хранится».</summary>
internal sealed record ExplainStored;

/// <summary>What else one may press on the consent screen; nothing is written.</summary>
internal sealed class ConsentAnswers(ConsentDesk desk) : IHandle<RefuseConsent>, IHandle<ExplainStored>
{
    public Task<Replies> HandleAsync(RefuseConsent command, Occasion on, CancellationToken ct) => Task.FromResult(
        Replies.Screen(on.Chat, OnboardingTexts.Refused, [[new(OnboardingTexts.BackToConsent, new ShowConsent())]]));

    public Task<Replies> HandleAsync(ExplainStored command, Occasion on, CancellationToken ct) => Task.FromResult(desk.Stored(on));
}
