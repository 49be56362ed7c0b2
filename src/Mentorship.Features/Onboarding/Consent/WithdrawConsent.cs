using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Отозвать согласие»: first what it means.</summary>
internal sealed record AskWithdrawal;

/// <summary>The person knows what it means and wants it.</summary>
internal sealed record WithdrawConsent;

internal sealed class AskWithdrawalHandler : IHandle<AskWithdrawal>
{
    public Task<Replies> HandleAsync(AskWithdrawal command, Occasion on, CancellationToken ct) => Task.FromResult(Replies.Screen(
        on.Chat, OnboardingTexts.AskWithdrawal,
        [new(OnboardingTexts.WithdrawNow, new WithdrawConsent(), Emphasis.Danger)],
        [new(OnboardingTexts.KeepIt, new ShowConsent()), Speaking.MenuButton]));
}

/// <summary>Wipes what the consent covered: every feature its own, then the link to the chat. Others are told, never why.</summary>
internal sealed class WithdrawConsentHandler(ConsentStore consents, IEnumerable<IErasure> erasures, Leaving leaving, Audit audit)
    : IHandle<WithdrawConsent>
{
    public async Task<Replies> HandleAsync(WithdrawConsent command, Occasion on, CancellationToken ct)
    {
        if (on.Actor.PersonId is not { } id || !await consents.RevokeAsync(on.Now, ct))
            return Replies.Say(on.Chat, OnboardingTexts.NothingStored);
        Replies replies = [.. Farewell(on).Select(last => last with { LeavesNoTrace = true })];
        foreach (var erasure in erasures) replies.With(await erasure.EraseAsync(id, on, ct));
        replies.With(await leaving.TellCuratorsAsync(on, ct));
        await leaving.LeaveAsync(on, ct);
        await audit.WriteAsync(on, ("person", id), "consent-withdrawn", ct);
        return replies;
    }

    private static Replies Farewell(Occasion on) =>
    [
        .. Shortcuts.Away(OnboardingTexts.Withdrawn, on.Chat),
        .. Replies.Screen(on.Chat, OnboardingTexts.WayBack, [new Button(OnboardingTexts.WhereToGetOne, new ExplainInvites())]),
    ];
}
