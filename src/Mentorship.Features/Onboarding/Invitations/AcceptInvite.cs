using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Да, это я».</summary>
internal sealed record AcceptInvite(string InviteId);

internal sealed class AcceptInviteHandler(InviteStore invites, Doorway doorway, Membership membership, ConsentDesk consent)
    : IHandle<AcceptInvite>
{
    public async Task<Replies> HandleAsync(AcceptInvite command, Occasion on, CancellationToken ct)
    {
        var invite = await invites.FindAsync(command.InviteId, ct);
        if (invite is null || on.Actor.PersonId is not null || StateAfter(invite) is not { } state
            || !await invites.ClaimAsync(invite.Id, on.Now, ct)) return await doorway.OpenAsync(invite, on, ct);
        var strangers = await membership.LinkAsync(invite.PersonId, state, on, ct);
        var replies = await consent.AfterLinkAsync(invite.PersonId, on, ct);
        return replies.With(strangers.SelectMany(chat => Replies.Say(chat, OnboardingTexts.OtherAccount)));
    }

    private static PersonState? StateAfter(InviteRow invite) => Enum.Parse<PersonState>(invite.State).After(PersonTrigger.Link);
}
