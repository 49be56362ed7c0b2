using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Не даю».</summary>
internal sealed record RefuseConsent
{
    public string? Invite { get; init; }
}

/// <summary>
/// Takes back the link that «Да, это я» made: the invitation opens again, and nothing tells whose chat this is. An earlier consent stands
/// until it is withdrawn, which is offered.
/// </summary>
internal sealed class RefuseConsentHandler(ConsentStore consents, InviteStore invites, Membership membership, FormerInvitee former)
    : IHandle<RefuseConsent>
{
    public async Task<Replies> HandleAsync(RefuseConsent command, Occasion on, CancellationToken ct)
    {
        if (on.Actor.PersonId is not { } id)
            return await former.MeetAsync(command.Invite, on, ct)
                ?? Replies.Screen(on.Chat, OnboardingTexts.RefusedGuest, [BackBy(new ShowConsent())]);
        if (await consents.InForceAsync(id, ct) is { } given) return Still(given, on);
        var invite = await ReopenAsync(id, on, ct);
        return Replies.Screen(on.Chat, OnboardingTexts.Refused, [invite is null ? WhereToGetOne : BackBy(new AcceptInvite(invite))]);
    }

    /// <summary>The same without being asked, and said in one line: the invitation is most likely over by now.</summary>
    public async Task<Replies> UntieAsync(string personId, Occasion on, CancellationToken ct)
    {
        var invite = await ReopenAsync(personId, on, ct);
        var told = Replies.Screen(on.Chat, OnboardingTexts.LetGo,
            [invite is null ? WhereToGetOne : new(OnboardingTexts.AskNewLink, new AskNewLink(invite), Emphasis.Primary)]);
        return [.. told.Select(last => last with { Silent = true, LeavesNoTrace = true })];
    }

    private async Task<string?> ReopenAsync(string personId, Occasion on, CancellationToken ct)
    {
        var invite = await invites.ReopenAsync(ct);
        await membership.UnlinkAsync(personId, on, ct);
        return invite;
    }

    private static Button WhereToGetOne => new(OnboardingTexts.WhereToGetOne, new ExplainInvites());

    private static Replies Still(ConsentRow given, Occasion on) => Replies.Screen(
        on.Chat, new Phrase(OnboardingTexts.RefusedNewer, ("version", given.DocumentVersion)),
        [BackBy(new ShowConsent())], [new(OnboardingTexts.Withdraw, new AskWithdrawal(), Emphasis.Danger)]);

    private static Button BackBy(object command) => new(OnboardingTexts.BackToConsent, command);
}
