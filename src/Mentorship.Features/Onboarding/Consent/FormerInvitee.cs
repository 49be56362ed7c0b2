using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>
/// Whoever presses about consent in a chat that is tied to nobody any more: refused, or let go after a week. Hears what has become of the
/// invitation, and how to get another.
/// </summary>
internal sealed class FormerInvitee(InviteStore invites, Doorway doorway, IOptions<OnboardingOptions> options)
{
    /// <summary>Null for whoever is linked, and for strangers of an installation that lets them in.</summary>
    public async Task<Replies?> MeetAsync(string? invite, Occasion on, CancellationToken ct) => on.Actor.PersonId is not null ? null
        : invite is not null && await invites.FindAsync(invite, on.Now, ct) is { UsedAt: null } unused ? await doorway.OpenAsync(unused, on, ct)
        : invite is not null || options.Value.SelfRegistration is SelfRegistration.Closed ? Over(on)
        : null;

    private static Replies Over(Occasion on) => Replies.Screen(
        on.Chat, OnboardingTexts.InviteIsOver, [[new(OnboardingTexts.WhereToGetOne, new ExplainInvites(), Emphasis.Primary)]]);
}
