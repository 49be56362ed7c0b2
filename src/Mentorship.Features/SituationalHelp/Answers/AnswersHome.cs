using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Drafts that wait for an editor of the school.</summary>
internal sealed class AnswersHome(AnswerStore answers) : IHomeSection
{
    private const int Someday = 20;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.KeepAnswers) || await answers.DraftsAsync(ct) is not (> 0 and var drafts)) return HomeContribution.None;
        var line = new HomeLine(
            Someday, new(AnswerTexts.HomeDrafts, ("count", drafts)), new(AnswerTexts.OpenDrafts, new ListAnswers()));
        return new HomeContribution([line], []);
    }
}
