using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>The wish is complete: the school's curators hear of it.</summary>
internal sealed record SubmitApplication(string SchoolId, ApplicantRole Role, string Name);

internal sealed class SubmitApplicationHandler(ApplicationStore applications, Curators curators) : IHandle<SubmitApplication>
{
    public async Task<Replies> HandleAsync(SubmitApplication command, Occasion on, CancellationToken ct)
    {
        if (await applications.AddAsync(command, on.Now, ct) is not { } id)
            return Replies.Screen(on.Chat, OnboardingTexts.AppliedAlready, [Speaking.MenuButton]);
        var told = await curators.TellAsync(command.SchoolId, on, Wish(command, id), ct);
        var answer = told.Count > 0 ? OnboardingTexts.Applied : OnboardingTexts.AppliedToNobody;
        return Replies.Screen(on.Chat, answer, [Speaking.MenuButton]).With(told);
    }

    private static Body.Says Wish(SubmitApplication wish, string id) => new(
        new Phrase(OnboardingTexts.CuratorApplication, ("name", wish.Name), ("role", Labels.Of(wish.Role))),
        [
            [new(OnboardingTexts.Admit, new DecideApplication(id, Admit: true), Emphasis.Primary)],
            [new(OnboardingTexts.Reject, new DecideApplication(id, Admit: false)), Speaking.MenuButton],
        ]);
}
