using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>What is said of a run outside its questions.</summary>
internal static class RunMessages
{
    public static Replies PutAside(QuestionnaireRun run, Occasion on)
    {
        var goOn = new Button(RunTexts.GoOn, new ContinueRun(run.Id.Value), Emphasis.Primary);
        return Replies.Screen(on.Chat, Saved(run), [goOn], Speaking.BackAnd(new ListQuestionnaires()));
    }

    public static Outgoing Reminder(QuestionnaireRun run, Occasion on)
    {
        var (progress, id) = (run.Progress, run.Id.Value);
        var text = progress.Left == 0
            ? RunTexts.ReminderToSend
            : new Phrase(RunTexts.Reminder, ("left", progress.Left), ("minutes", progress.MinutesLeft));
        return new Outgoing(on.Chat, new Body.Says(text,
        [
            [new(GoOnAt(progress), new ContinueRun(id), Emphasis.Primary)],
            [new(RunTexts.RemindTomorrow, new RemindTomorrow(id))],
            [new(RunTexts.Decline, new DeclineRun(id))],
        ])) { Priority = Priority.Reminder, About = RunClock.About(run.Id) };
    }

    /// <summary>What is erased cannot be brought back, so it is named first.</summary>
    public static Replies AskErase(QuestionnaireRun run, Occasion on) => Replies.Screen(
        on.Chat, new Phrase(RunTexts.AskErase, ("count", run.Progress.Answered)),
        [new(RunTexts.Erase, new EraseRun(run.Id.Value), Emphasis.Danger)],
        [new(RunTexts.KeepAnswers, new PutAside(run.Id.Value)), Speaking.MenuButton]);

    public static Phrase GoOnAt(Progress progress) =>
        progress.Left == 0 ? RunTexts.GoOn : new Phrase(RunTexts.GoOnAt, ("position", progress.Position));

    private static Phrase Saved(QuestionnaireRun run) => run switch
    {
        { State: RunState.Assigned } => RunTexts.Waits,
        { Deadline: { } deadline } => new Phrase(
            RunTexts.Saved, ("answered", run.Progress.Answered), ("total", run.Progress.Total), ("until", deadline)),
        _ => new Phrase(RunTexts.SavedForEver, ("answered", run.Progress.Answered), ("total", run.Progress.Total)),
    };
}
