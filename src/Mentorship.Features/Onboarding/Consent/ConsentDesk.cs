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

    public async Task<Replies> AfterLinkAsync(InviteRow invite, Occasion on, CancellationToken ct) =>
        await consents.InForceAsync(invite.PersonId, ct) is { } given && given.DocumentVersion >= Version
            ? await WelcomeAsync(invite.PersonId, given, on, ct)
            : WithDocument(invite.Id, on);

    public async Task<Replies> AskAsync(Occasion on, CancellationToken ct) =>
        Screen(OnboardingTexts.ConsentQuestion, await consents.InvitedByAsync(ct), on);

    public Replies Stored(string? invite, Occasion on) => Screen(OnboardingTexts.WhatIsStored, invite, on);

    /// <summary>The whole document first, as a message of its own; the question below it.</summary>
    public async Task<Replies> WithDocumentAsync(Occasion on, CancellationToken ct) => WithDocument(await consents.InvitedByAsync(ct), on);

    private Replies WithDocument(string? invite, Occasion on) =>
    [
        new Outgoing(on.Chat, new Body.Says(Document(), DocumentRows())) { Silent = true },
        new Outgoing(on.Chat, Question(OnboardingTexts.ConsentQuestion, invite)) { Slot = Replies.ScreenSlot },
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

    private Replies Screen(string text, string? invite, Occasion on) => Replies.Screen(on.Chat, text, Question(text, invite).Rows);

    /// <param name="invite">The buttons outlive the link to the person, and say then what has become of the invitation.</param>
    private Body.Says Question(string text, string? invite) => new(text,
    [
        [new(OnboardingTexts.IAgree, new GiveConsent(Version) { Invite = invite }, Emphasis.Primary)],
        [
            new(OnboardingTexts.IRefuse, new RefuseConsent { Invite = invite }),
            new(OnboardingTexts.WhatIsStoredButton, new ExplainStored { Invite = invite }),
        ],
    ]);

    private Phrase Document() => new(OnboardingTexts.Document,
        ("version", (long)Version), ("operator", options.Value.OperatorName), ("address", options.Value.OperatorAddress),
        ("terms", Speaking.Joined(SharedTexts.Space, kept.Select(one => one.Term))));

    private IReadOnlyList<IReadOnlyList<Button>> DocumentRows() => options.Value.DocumentUrl is { Length: > 0 } url
        ? [[new(OnboardingTexts.OpenDocument, null, Url: url)]]
        : [];
}
