using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>The consent screens: the document, the question, and the way on once it is answered.</summary>
internal sealed class ConsentDesk(
    ConsentStore consents, Membership membership, Newcomers newcomers, Shortcuts shortcuts, IEnumerable<IKept> kept,
    IOptions<ConsentOptions> options)
{
    public int Version => options.Value.Version;

    public async Task<Replies> AfterLinkAsync(string personId, Occasion on, CancellationToken ct) =>
        await consents.InForceAsync(personId, ct) is { } given && given.DocumentVersion >= Version
            ? await WelcomeAsync(personId, given, on, ct)
            : WithDocument(on);

    public Replies Ask(Occasion on) => Screen(OnboardingTexts.ConsentQuestion, on);

    public Replies Stored(Occasion on) => Screen(OnboardingTexts.WhatIsStored, on);

    /// <summary>The whole document first, as a message of its own; the question below it.</summary>
    public Replies WithDocument(Occasion on) =>
    [
        new Outgoing(on.Chat, new Body.Says(Document(), DocumentRows())) { Silent = true },
        new Outgoing(on.Chat, Question(OnboardingTexts.ConsentQuestion)) { Slot = Replies.ScreenSlot },
    ];

    public async Task<Replies> WelcomeAsync(string personId, ConsentRow given, Occasion on, CancellationToken ct)
    {
        var roles = await membership.RolesAsync(personId, on, ct);
        var asks = Permissions.Of(roles, Right.CreateRequest) is not Reach.None;
        var text = new Phrase(asks ? OnboardingTexts.ConsentGivenAsk : OnboardingTexts.ConsentGiven,
            ("at", Moments.Of(given.GivenAt)));
        var next = roles is [Role.Guest] ? newcomers.Next(on) : ZoneQuestion.First(on);
        return [shortcuts.Below(text, on.Chat, roles), shortcuts.Menu(on.Chat, roles), next];
    }

    private Replies Screen(string text, Occasion on) => Replies.Screen(on.Chat, text, Question(text).Rows);

    private Body.Says Question(string text) => new(text,
    [
        [new(OnboardingTexts.IAgree, new GiveConsent(Version), Emphasis.Primary)],
        [new(OnboardingTexts.IRefuse, new RefuseConsent()), new(OnboardingTexts.WhatIsStoredButton, new ExplainStored())],
    ]);

    private Phrase Document() => new(OnboardingTexts.Document,
        ("version", (long)Version), ("operator", options.Value.OperatorName), ("address", options.Value.OperatorAddress),
        ("terms", Speaking.Joined(SharedTexts.Space, kept.Select(one => one.Term))));

    private IReadOnlyList<IReadOnlyList<Button>> DocumentRows() => options.Value.DocumentUrl is { Length: > 0 } url
        ? [[new(OnboardingTexts.OpenDocument, null, Url: url)]]
        : [];
}
