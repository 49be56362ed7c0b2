using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Results as a mentor opens them.</summary>
internal static class ResultScreens
{
    public static Replies Preview(QuestionnaireRun run, string name, Occasion on) => Replies.Screen(
        on.Chat, new Phrase(ResultTexts.Preview, ("seen", ResultWords.ForMentor(run, name))),
        Speaking.BackAnd(new OpenResult(run.Id.Value)));

    /// <summary>Rings at the mentor's.</summary>
    public static Outgoing ForMentor(string chat, QuestionnaireRun run, string name) =>
        new(chat, new Body.Says(ResultWords.ForMentor(run, name), [OpenRow(run)]))
        {
            Priority = Priority.Reminder, About = RunClock.About(run.Id),
        };

    public static Replies OfMentee(QuestionnaireRun run, string name, Occasion on) =>
        Replies.Screen(on.Chat, ResultWords.ForMentor(run, name), OpenRow(run), Speaking.BackAnd(new ListQuestionnaires()));

    private static Button[] OpenRow(QuestionnaireRun run) =>
        [new(ResultTexts.OpenAnswers, new OpenAnswers(run.Id.Value), Emphasis.Primary)];
}
