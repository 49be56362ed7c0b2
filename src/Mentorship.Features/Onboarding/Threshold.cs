using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>The first screen of a stranger. Of what they type only a code is looked at; nothing is kept.</summary>
internal sealed class Threshold(Doorway doorway, FormerGuest guest, ConsentDesk consent, IOptions<OnboardingOptions> options) : IThreshold
{
    public async Task<Replies> MeetAsync(object command, Occasion on, CancellationToken ct) =>
        Words(command) is { } words && CodeIn(words) is { } code ? await doorway.ByTypedAsync(code, on, ct) : Welcome(on);

    public async Task<Replies?> LeadInAsync(object command, Occasion on, CancellationToken ct) =>
        Words(command) is { } words && await GuestsCodeAsync(words, on, ct) is { } code ? await doorway.ByTypedAsync(code, on, ct) : null;

    public async Task<Replies?> LeadOutAsync(Content answer, Occasion on, CancellationToken ct) =>
        await GuestsCodeAsync(answer, on, ct) is { } code ? await doorway.ByAnswerAsync(code, on, ct) : null;

    public Task<Replies> AskConsentAsync(Occasion on, CancellationToken ct) => consent.AskAsync(on, ct);

    private async Task<string?> GuestsCodeAsync(Content words, Occasion on, CancellationToken ct) =>
        CodeIn(words) is { } code && await guest.IsActingAsync(on, ct) ? code : null;

    private static Content? Words(object command) => command switch
    {
        Unclaimed words => words.Content,
        Replied reply => reply.Content,
        _ => null,
    };

    private static string? CodeIn(Content words) => words is { Kind: ContentKind.Text, Text.Text: var typed } ? InviteCode.Read(typed) : null;

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
