using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>What becomes of a press or of words, page by page. Whether it may be is asked of the run.</summary>
internal static class RunMoves
{
    public static Outcome Of(RunPlace place, Input input) => input switch
    {
        Input.Pressed { Key: Keys.Cancel } => new Outcome.Finished(new PutAside(place.Draft.Run)),
        Input.Pressed { Key: RunKeys.Menu } => new Outcome.Finished(new PutAside(place.Draft.Run, GoHome: true)),
        Input.Pressed pressed => Press(place with { Misses = 0 }, pressed.Key),
        Input.Said said when place.Page is RunPage.Question => Words.Said(place, place.Run.Current!, said),
        _ => place.Missed(EnginePhrases.PleaseChoose),
    };

    private static Outcome Press(RunPlace place, string key) => place.Page switch
    {
        RunPage.Intro => Intro(place, key),
        RunPage.Question => Question(place, place.Run.Current!, key),
        RunPage.Section => Section(place, key),
        _ => Review(place, key),
    };

    private static Outcome Intro(RunPlace place, string key) => key switch
    {
        RunKeys.Start when place.Run.Start(place.Now) is Domain.Decision<QuestionnaireRun>.Accepted(var started) =>
            RunPlace.At(place.Facts with { Run = started }, place.Now).Ask(command: new StartRun(started)),
        RunKeys.Postpone => new Outcome.Finished(new PutAside(place.Draft.Run)),
        RunKeys.Decline => new Outcome.Finished(new DeclineRun(place.Draft.Run)),
        _ => Stale(place),
    };

    private static Outcome Question(RunPlace place, Question question, string key) => key switch
    {
        Keys.Back => place.Moved(place.Run.Back(place.Now)),
        Keys.Keep => place.Moved(place.Run.Continue(place.Now)),
        Keys.Skip => place.Moved(place.Run.Skip(question.Id, place.Now)),
        RunKeys.Help when place.Facts.Help is { } help => place.Ask(command: help),
        _ => question switch
        {
            MultiQuestion multi => Toggles.Press(place, multi, key),
            InfoPage when key is Keys.Next => place.Moved(place.Run.Skip(question.Id, place.Now)),
            _ => Option(place, question, key),
        },
    };

    private static Outcome Option(RunPlace place, Question question, string key)
    {
        var options = Options.Of(question);
        return RunKeys.ReadOption(key, options.Count) is { } picked
            ? place.Moved(place.Run.Answer(question.Id, options[picked].Value, place.Now))
            : Stale(place);
    }

    private static Outcome Review(RunPlace place, string key)
    {
        if (key is Keys.Back) return place.Moved(place.Run.Back(place.Now));
        if (key is Keys.Confirm) return Submit(place);
        var sections = place.Run.Definition.Sections;
        return RunKeys.ReadSection(key, sections.Count) is { } picked
            ? place.Looking(place.Draft with { Section = sections[picked].Id }).Ask()
            : Stale(place);
    }

    private static Outcome Submit(RunPlace place) => place.Run.Submit(place.Now) is Domain.Decision<QuestionnaireRun>.Refused refused
        ? place.Ask(toast: refused.Because())
        : new Outcome.Finished(new SubmitRun(place.Draft.Run));

    private static Outcome Section(RunPlace place, string key)
    {
        if (key is Keys.Back) return place.Looking(place.Draft with { Section = null }).Ask();
        var questions = place.Run.Definition.Questions;
        return RunKeys.ReadQuestion(key, questions.Count) is { } picked
            ? place.Moved(place.Run.GoTo(questions[picked].Id, place.Now))
            : Stale(place);
    }

    private static Outcome Stale(RunPlace place) => place.Ask(toast: EnginePhrases.OldButton);
}
