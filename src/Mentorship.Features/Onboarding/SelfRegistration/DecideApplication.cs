using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>A curator says yes or no to somebody who asks to be let in.</summary>
internal sealed record DecideApplication(string ApplicationId, bool Admit);

internal sealed class DecideApplicationHandler(ApplicationStore applications, Shortcuts shortcuts, Audit audit) : IHandle<DecideApplication>
{
    public async Task<Replies> HandleAsync(DecideApplication command, Occasion on, CancellationToken ct)
    {
        if (await applications.FindAsync(command.ApplicationId, ApplicationList.ReachOf(on), ct) is not { } wish
            || !await applications.DecideAsync(wish.Id, command.Admit ? "Admitted" : "Rejected", on.Now, ct))
            return Replies.Screen(on.Chat, OnboardingTexts.DecidedAlready, Others);
        await audit.WriteAsync(on, ("application", wish.Id), command.Admit ? "admitted" : "rejected", ct);
        return command.Admit ? await AdmitAsync(wish, on, ct) : Reject(wish, on);
    }

    private async Task<Replies> AdmitAsync(ApplicationRow wish, Occasion on, CancellationToken ct)
    {
        await applications.AdmitAsync(wish, on.Now, ct);
        var text = new Phrase(OnboardingTexts.YouAreAdmitted, ("school", wish.School), ("role", RoleWords.Of(wish.Role)));
        Role[] roles = [Enum.Parse<Role>(wish.Role)];
        return Replies.Screen(on.Chat, OnboardingTexts.AdmittedByYou, Others)
            .With(wish.Chat is null ? [] : [shortcuts.Below(text, wish.Chat, roles), shortcuts.Menu(wish.Chat, roles)]);
    }

    private static Replies Reject(ApplicationRow wish, Occasion on) =>
        Replies.Screen(on.Chat, OnboardingTexts.RejectedByYou, Others)
            .With(wish.Chat is null ? [] : [new Outgoing(wish.Chat, No)]);

    private static Button[] Others => Speaking.BackAnd(new ListApplications());

    private static Body.Says No => new(OnboardingTexts.YouAreRejected, [[Speaking.MenuButton]]);
}
