using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Где взять приглашение».</summary>
internal sealed record ExplainInvites;

/// <summary>«Нет, это не я»: the code went to the wrong hands and is cancelled.</summary>
internal sealed record DenyInvite(string InviteId);

/// <summary>«Попросить новую ссылку» of an expired one.</summary>
internal sealed record AskNewLink(string InviteId);

/// <summary>Somebody else came in by one's own link.</summary>
internal sealed record ReportUsedLink(string InviteId);

/// <summary>What a person says about an invitation other than yes; the curator hears it once.</summary>
internal sealed class InviteAnswers(InviteStore invites, Curators curators, Names names)
    : IHandle<ExplainInvites>, IHandle<DenyInvite>, IHandle<AskNewLink>, IHandle<ReportUsedLink>
{
    public Task<Replies> HandleAsync(ExplainInvites command, Occasion on, CancellationToken ct) =>
        Task.FromResult(Screen(OnboardingTexts.HowToGetOne, on));

    public async Task<Replies> HandleAsync(DenyInvite command, Occasion on, CancellationToken ct) =>
        await invites.FindAsync(command.InviteId, on.Now, ct) is { } invite && await invites.CancelAsync(invite.Id, on.Now, ct)
            ? Screen(OnboardingTexts.Denied, on).With(await TellAsync(OnboardingTexts.CuratorDenied, invite, on, ct))
            : Screen(OnboardingTexts.Denied, on);

    public async Task<Replies> HandleAsync(AskNewLink command, Occasion on, CancellationToken ct) =>
        await invites.FindAsync(command.InviteId, on.Now, ct) is { } invite && await invites.AskRenewalAsync(invite.Id, on.Now, ct)
            ? Screen(OnboardingTexts.AskedNewLink, on).With(await TellAsync(OnboardingTexts.CuratorAsked, invite, on, ct))
            : Screen(OnboardingTexts.AskedAlready, on);

    public async Task<Replies> HandleAsync(ReportUsedLink command, Occasion on, CancellationToken ct) =>
        await invites.FindAsync(command.InviteId, on.Now, ct) is { } invite && await invites.AskRenewalAsync(invite.Id, on.Now, ct)
            ? Screen(OnboardingTexts.Reported, on).With(await TellAsync(OnboardingTexts.CuratorReported, invite, on, ct))
            : Screen(OnboardingTexts.AskedAlready, on);

    private static Replies Screen(string text, Occasion on) =>
        Replies.Screen(on.Chat, text, [[new(PipelineTexts.Back, new Start(""))]]);

    private Task<Replies> TellAsync(string key, InviteRow invite, Occasion on, CancellationToken ct) => curators.TellAsync(
        invite.OrganizationId, on,
        new Body.Says(new Phrase(key, ("name", names.Of(invite.DisplayName, invite.FullName))),
            [[new(InviteTexts.Invite, new InvitePerson(invite.PersonId), Emphasis.Primary)], [Speaking.MenuButton]]),
        ct);
}
