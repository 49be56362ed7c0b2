using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Просьбы о входе»: all that wait, the oldest first.</summary>
internal sealed record ListApplications(int Page = 0);

/// <summary>One of them, to say yes or no.</summary>
internal sealed record OpenApplication(string ApplicationId);

/// <summary>A wish is lost with nobody: whoever may decide finds it, also when they came in after it was made.</summary>
internal sealed class ApplicationList(ApplicationStore applications, Names names) : IHandle<ListApplications>, IHandle<OpenApplication>
{
    public async Task<Replies> HandleAsync(ListApplications command, Occasion on, CancellationToken ct)
    {
        var reach = ReachOf(on);
        var total = await applications.CountAsync(reach, ct);
        var rows = (await applications.PageAsync(reach, command.Page, ct)).Select(wish => (Button[])[RowOf(wish)]);
        return Replies.Screen(on.Chat, new Phrase(OnboardingTexts.Applications, ("count", total)),
            [.. rows, .. Pages.Turns(command.Page, total, page => new ListApplications(page)), [Speaking.MenuButton]]);
    }

    public async Task<Replies> HandleAsync(OpenApplication command, Occasion on, CancellationToken ct)
    {
        var back = Speaking.BackAnd(new ListApplications());
        if (await applications.FindAsync(command.ApplicationId, ReachOf(on), ct) is not { } wish)
            return Replies.Screen(on.Chat, OnboardingTexts.DecidedAlready, back);
        var card = ApplicationCard.Of(wish, back);
        return Replies.Screen(on.Chat, card.Text, card.Rows);
    }

    public static Reach ReachOf(Occasion on) => Permissions.Of(on.Actor.RolesInForce(), Right.AdmitPeople);

    private Button RowOf(ApplicationRow wish) => new(
        new Phrase(OnboardingTexts.ApplicationInList,
            ("name", names.Of(new FullName(wish.FullName).Initials, wish.FullName)), ("role", RoleWords.Of(wish.Role))),
        new OpenApplication(wish.Id));
}

/// <summary>Who asks for what, and the two answers.</summary>
internal static class ApplicationCard
{
    public static Body.Says Of(ApplicationRow wish, params Button[] below) => new(
        new Phrase(OnboardingTexts.CuratorApplication, ("name", wish.FullName), ("school", wish.School), ("role", RoleWords.Of(wish.Role))),
        [
            [new(OnboardingTexts.Admit, new DecideApplication(wish.Id, Admit: true), Emphasis.Primary)],
            [new(OnboardingTexts.Reject, new DecideApplication(wish.Id, Admit: false))],
            below,
        ]);
}

/// <summary>What waits for a yes or no stands on the home screen until it is said.</summary>
internal sealed class ApplicationsHome(ApplicationStore applications) : IHomeSection
{
    private const int SomebodyWaits = 90;
    private const int Place = 29;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        var reach = ApplicationList.ReachOf(on);
        if (reach is Reach.None || await applications.CountAsync(reach, ct) is not (> 0 and var count)) return HomeContribution.None;
        var menu = new Button(new Phrase(OnboardingTexts.ApplicationsButton, ("count", count)), new ListApplications());
        var line = new HomeLine(SomebodyWaits, new Phrase(OnboardingTexts.ApplicationsWait, ("count", count)),
            new Button(OnboardingTexts.OpenApplications, new ListApplications()));
        return new HomeContribution([line], [new MenuButton(Place, menu)]);
    }
}
