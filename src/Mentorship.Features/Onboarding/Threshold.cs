using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>The first screen of a stranger. Of what they type only a code is looked at; nothing is kept.</summary>
internal sealed class Threshold(Doorway doorway, FormerGuest guest, ConsentDesk consent, IOptions<OnboardingOptions> options) : IThreshold
{
    public async Task<Replies> MeetAsync(object command, Occasion on, CancellationToken ct) =>
        CodeIn(command) is { } code ? await doorway.ByTypedAsync(code, on, ct) : Welcome(on);

    public async Task<Replies?> LeadInAsync(object command, Occasion on, CancellationToken ct) =>
        CodeIn(command) is { } code && await guest.IsActingAsync(on, ct) ? await doorway.ByTypedAsync(code, on, ct) : null;

    public Task<Replies> AskConsentAsync(Occasion on, CancellationToken ct) => Task.FromResult(consent.Ask(on));

    private static string? CodeIn(object command) =>
        command is Unclaimed { Content: { Kind: ContentKind.Text, Text.Text: var typed } } ? InviteCode.Read(typed) : null;

    private Replies Welcome(Occasion on) => Replies.Screen(on.Chat, OnboardingTexts.Welcome, [.. SelfRegistrationRow(),
        [new(OnboardingTexts.WhereToGetOne, new ExplainInvites())],
        [new(OnboardingTexts.About, new ShowHelp()), new(OnboardingTexts.Language, new ListLanguages())]]);

    private IEnumerable<IReadOnlyList<Button>> SelfRegistrationRow() => options.Value.SelfRegistration switch
    {
        SelfRegistration.Approval => [[new(OnboardingTexts.Apply, new ShowConsent(), Emphasis.Primary)]],
        SelfRegistration.Open => [[new(OnboardingTexts.TakeDiagnosis, new ShowConsent(), Emphasis.Primary)]],
        _ => [],
    };
}
