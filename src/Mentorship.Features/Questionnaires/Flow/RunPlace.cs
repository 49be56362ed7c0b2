using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Where a respondent stands: the run, and what of it is on the screen.</summary>
internal sealed record RunPlace(RunFacts Facts, RunDraft Draft, DateTimeOffset Now)
{
    private const int Patient = 1;

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    public int Misses { get; init; }

    public QuestionnaireRun Run => Facts.Run;

    public RunPage Page { get; } = PageOf(Facts.Run, Draft);

    /// <summary>Fresh, as after a move: what is next is the run's word.</summary>
    public static RunPlace At(RunFacts facts, DateTimeOffset now)
    {
        var current = facts.Run.State is RunState.Assigned ? null : facts.Run.Current;
        var marked = current is MultiQuestion ? facts.Run.Sheet[current.Id] is AnswerValue.Many many ? many.Options : [] : null;
        return new RunPlace(facts, new RunDraft(facts.Run.Id.Value) { Question = current?.Id, Marked = marked }, now);
    }

    /// <summary>From a bookmark; where the run has gone on meanwhile, as after a move.</summary>
    public static RunPlace Open(RunFacts facts, RunDraft draft, DateTimeOffset now)
    {
        var fresh = At(facts, now);
        return fresh.Draft.Question == draft.Question ? new RunPlace(facts, draft, now) : fresh;
    }

    public RunPlace Looking(RunDraft draft) => new(Facts, draft, Now);

    public Outcome.Asks Ask(Phrase? toast = null, object? command = null, Phrase? complaint = null)
    {
        var screen = RunScreens.Of(this);
        return new Outcome.Asks(Bookmark(), complaint is null ? screen : Complaining(complaint, screen), toast, command);
    }

    /// <summary>A refusal leaves everything as it is and says why.</summary>
    public Outcome Moved(Decision<QuestionnaireRun> decision) => decision switch
    {
        Decision<QuestionnaireRun>.Accepted(var run) => At(Facts with { Run = run }, Now).Ask(command: new KeepRun(run)),
        Decision<QuestionnaireRun>.Refused refused => Ask(toast: refused.Because()),
        var other => throw new NotSupportedException(other.ToString()),
    };

    /// <summary>The second time in a row it was not meant for the form.</summary>
    public Outcome Missed(Phrase complaint)
    {
        var missed = this with { Misses = Misses + 1 };
        return Misses < Patient ? missed.Ask(complaint: complaint) : new Outcome.NotMine(missed.Bookmark(), RunScreens.Of(this));
    }

    /// <summary>A screen of its own below a question that stays the same, such as a text that was too long.</summary>
    public Outcome.Asks Show(Screen screen) => new((this with { Misses = Misses + 1 }).Bookmark(), screen);

    private static Screen Complaining(Phrase complaint, Screen screen) =>
        screen with { Text = new Phrase(EnginePhrases.Complaint, ("complaint", complaint), ("question", screen.Text)) };

    private Bookmark Bookmark() => new(
        QuestionnaireFlow.FlowName, 1, RunPages.TrailOf(Page), Draft.Write(), Run.Deadline ?? Now + KeptFor, Misses);

    private static RunPage PageOf(QuestionnaireRun run, RunDraft draft) =>
        run.State is RunState.Assigned ? RunPage.Intro
        : draft.Question is not null ? RunPage.Question
        : draft.Section is not null ? RunPage.Section
        : RunPage.Review;
}
