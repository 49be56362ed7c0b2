using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>
/// A questionnaire in the chat. Its questions are data, so it is no script: the bookmark points at a run,
/// and what is asked next is the run's own word.
/// </summary>
internal sealed class QuestionnaireFlow : IFlow
{
    public const string FlowName = "questionnaires.run";

    public string Name => FlowName;

    public int Version => 1;

    public object? Needs(Bookmark? bookmark, JsonElement? argument) =>
        RunDraft.Read(bookmark?.Draft ?? argument) is { } draft ? new NeedRun(draft.Run) : null;

    public Outcome Start(Turn turn)
    {
        if (turn.Facts is not RunFacts facts) return new Outcome.Stopped(RunTexts.Gone);
        if (facts.Run.State is RunState.Assigned or RunState.Started) return RunPlace.At(facts, turn.Now).Ask();
        return facts.Run.Resume(turn.Now) is Domain.Decision<QuestionnaireRun>.Accepted(var resumed)
            ? RunPlace.At(facts with { Run = resumed }, turn.Now).Ask(command: new KeepRun(resumed))
            : new Outcome.Stopped(RunTexts.Over);
    }

    public Outcome Advance(Bookmark bookmark, Input input, Turn turn) =>
        Open(bookmark, turn) switch { (null, var notice) => new Outcome.Lapsed(notice), var (place, _) => RunMoves.Of(place, input) };

    public Outcome Redraw(Bookmark bookmark, Turn turn) =>
        Open(bookmark, turn) switch { (null, var notice) => new Outcome.Lapsed(notice), var (place, _) => place.Ask() };

    public string ToMermaid() => RunPages.ToMermaid(this);

    public string Shape() => RunPages.Shape(this);

    private (RunPlace? Place, Phrase Notice) Open(Bookmark bookmark, Turn turn)
    {
        if (bookmark.Version != Version || RunDraft.Read(bookmark.Draft) is not { } draft) return (null, EnginePhrases.Outdated);
        if (turn.Facts is not RunFacts facts) return (null, RunTexts.Gone);
        if (facts.Run.State is not (RunState.Assigned or RunState.Started) || turn.Now >= bookmark.Expires) return (null, RunTexts.Over);
        return (RunPlace.Open(facts, draft, turn.Now) with { Misses = bookmark.Misses }, RunTexts.Gone);
    }
}
