using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>What a code opens: the question «Это вы?», or why it opens nothing and what to do then.</summary>
internal sealed class Doorway(InviteStore invites, WrongCodes wrong, FormerGuest guest, Names names)
{
    public async Task<Replies> ByLinkAsync(string payload, Occasion on, CancellationToken ct) =>
        await OpenAsync(await invites.ByLinkAsync(payload[InviteCode.Prefix.Length..], on.Now, ct), on, ct);

    public async Task<Replies> ByTypedAsync(string code, Occasion on, CancellationToken ct) =>
        await wrong.BlockedUntilAsync(on, ct) is { } until
            ? Replies.Say(on.Chat, new Phrase(OnboardingTexts.TooManyCodes, ("until", until)))
            : await OpenAsync(await invites.ByTypedAsync(code, on.Now, ct), on, ct);

    /// <summary>Null for an answer that opens nothing: it counts as a try all the same, or a form would be where to try them all.</summary>
    public async Task<Replies?> ByAnswerAsync(string code, Occasion on, CancellationToken ct)
    {
        if (await wrong.BlockedUntilAsync(on, ct) is not null) return null;
        if (await invites.ByTypedAsync(code, on.Now, ct) is { } invite) return await OpenAsync(invite, on, ct);
        await wrong.CountAsync(on, ct);
        return null;
    }

    public async Task<Replies> OpenAsync(InviteRow? invite, Occasion on, CancellationToken ct)
    {
        if (invite is null) await wrong.CountAsync(on, ct);
        var isGuest = await guest.IsActingAsync(on, ct);
        return invite switch
        {
            null => Replies.Screen(
                on.Chat, OnboardingTexts.UnknownCode, [[new(OnboardingTexts.WhereToGetOne, new ExplainInvites())]]),
            _ when on.Actor.PersonId == invite.PersonId =>
                new Replies { Home = true }.With(Replies.Say(on.Chat, OnboardingTexts.AlreadyIn)),
            { UsedAt: not null } => Replies.Screen(
                on.Chat, OnboardingTexts.UsedLink, [[new(OnboardingTexts.TellCurator, new ReportUsedLink(invite.Id))]]),
            _ when !invite.IsOpen(on.Now) => Replies.Screen(
                on.Chat, Expired(invite), [[new(OnboardingTexts.AskNewLink, new AskNewLink(invite.Id), Emphasis.Primary)]]),
            _ when on.Actor.PersonId is not null && !isGuest => Replies.Say(on.Chat, OnboardingTexts.ChatIsTaken),
            _ => IsItYou(invite, isGuest, on),
        };
    }

    private static Phrase Expired(InviteRow invite) => invite.CancelledAt is not null
        ? OnboardingTexts.ReplacedLink
        : new Phrase(OnboardingTexts.ExpiredLink, ("at", Moments.Of(invite.ExpiresAt)));

    private Replies IsItYou(InviteRow invite, bool isGuest, Occasion on) => Replies.Screen(
        on.Chat,
        isGuest ? new Phrase(SharedTexts.Line, ("first", Question(invite)), ("second", new Phrase(OnboardingTexts.GuestEnds))) : Question(invite),
        [new(OnboardingTexts.ItIsMe, new AcceptInvite(invite.Id), Emphasis.Primary)],
        [new(OnboardingTexts.NotMe, new DenyInvite(invite.Id))]);

    private Phrase Question(InviteRow invite) => new(
        invite.School is null ? OnboardingTexts.IsItYouNoSchool : OnboardingTexts.IsItYou,
        ("name", names.Of(invite.DisplayName, invite.FullName)), ("school", invite.School ?? ""), ("role", RoleWords.Of(invite.Roles)));
}
