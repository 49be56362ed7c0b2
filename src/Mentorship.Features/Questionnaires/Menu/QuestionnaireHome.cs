using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>«Анкеты» on the home screen, and a line for one that was begun.</summary>
internal sealed class QuestionnaireHome(Offers offers) : IHomeSection
{
    private const int Place = 50;
    private const int Today = 40;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        var mine = await offers.OfAsync(on, ct);
        if (mine.Count == 0 && !on.Actor.RolesInForce().Contains(Role.SchoolCurator)) return HomeContribution.None;
        var begun = mine.Select(offer => offer.Latest).FirstOrDefault(kept => kept?.Run.State is RunState.Started or RunState.Paused);
        var menu = new MenuButton(Place, Button(mine.Count(offer => !offer.IsDone)));
        return new HomeContribution(begun is null ? [] : [LineOf(begun.Run)], [menu]);
    }

    private static HomeLine LineOf(QuestionnaireRun run) => new(
        Today,
        run.Progress.Left == 0 ? MenuTexts.HomeToSend : new Phrase(MenuTexts.HomeLine, ("left", run.Progress.Left)),
        new Button(MenuTexts.HomeGoOn, new ContinueRun(run.Id.Value)));

    private static Button Button(int open) => new(
        open == 0 ? MenuTexts.Forms : new Phrase(MenuTexts.FormsCount, ("count", open)), new ListQuestionnaires());
}
