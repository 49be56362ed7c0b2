using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>The wish is complete: the school's curators hear of it.</summary>
internal sealed record SubmitApplication(SchoolChoice School, ApplicantRole Role, string Name);

internal sealed class SubmitApplicationHandler(ApplicationStore applications, Curators curators) : IHandle<SubmitApplication>
{
    public async Task<Replies> HandleAsync(SubmitApplication command, Occasion on, CancellationToken ct)
    {
        if (await applications.AddAsync(command, on.Now, ct) is not { } id)
            return Replies.Screen(on.Chat, OnboardingTexts.AppliedAlready, [Speaking.MenuButton]);
        var told = await curators.TellAsync(command.School.Id, on, Wish(command, id, on), ct);
        var answer = told.Count > 0 ? OnboardingTexts.Applied : OnboardingTexts.AppliedToNobody;
        return Replies.Screen(on.Chat, answer, [Speaking.MenuButton]).With(told);
    }

    private static Body.Says Wish(SubmitApplication wish, string id, Occasion on) => ApplicationCard.Of(
        new ApplicationRow(id, $"{on.Acting()}", wish.School.Id, "", wish.School.Name, wish.Role.ToString(), wish.Name, on.Chat),
        Speaking.MenuButton);
}
