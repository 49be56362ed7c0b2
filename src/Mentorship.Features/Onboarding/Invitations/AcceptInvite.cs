using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Да, это я».</summary>
internal sealed record AcceptInvite(string InviteId);

internal sealed class AcceptInviteHandler(
    InviteStore invites, Doorway doorway, Membership membership, FormerGuest guest, ConsentDesk consent) : IHandle<AcceptInvite>
{
    public async Task<Replies> HandleAsync(AcceptInvite command, Occasion on, CancellationToken ct)
    {
        var invite = await invites.FindAsync(command.InviteId, on.Now, ct);
        var isGuest = await guest.IsActingAsync(on, ct);
        if (invite is null || (on.Actor.PersonId is not null && !isGuest) || StateAfter(invite) is not { } state
            || !await invites.ClaimAsync(invite.Id, on.Now, ct)) return await doorway.OpenAsync(invite, on, ct);
        var replies = isGuest ? await guest.EndAsync(on, ct) : [];
        var strangers = await membership.LinkAsync(invite.PersonId, state, on, ct);
        return replies.With(await consent.AfterLinkAsync(invite, on, ct))
            .With(strangers.SelectMany(chat => Shortcuts.Away(OnboardingTexts.OtherAccount, chat)).Select(last => last with { LeavesNoTrace = true }));
    }

    private static PersonState? StateAfter(InviteRow invite) => Enum.Parse<PersonState>(invite.State).After(PersonTrigger.Link);
}
