using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

/// <summary>
/// Plays the pipeline and the store around the flow: keeps what each turn wants kept, and hands out a new run where one is over.
/// </summary>
internal sealed class Keeper(QuestionnaireKind kind) : IFlow
{
    public static readonly DateTimeOffset Monday = new(2026, 9, 14, 9, 0, 0, TimeSpan.Zero);

    private static readonly QuestionnaireLibrary Library = QuestionnaireLibrary.BuiltIn();

    private readonly QuestionnaireFlow _flow = new();
    private QuestionnaireRun? _run;

    public List<string> Strayed { get; } = [];

    public List<string> TooTall { get; } = [];

    public int Sent { get; private set; }

    public string Name => _flow.Name;

    public int Version => _flow.Version;

    /// <summary>Answered anyhow up to a question, or all of it.</summary>
    public static QuestionnaireRun Begun(QuestionnaireKind kind, string? upTo)
    {
        var run = Kept(New(kind).Start(Monday));
        while (run.Current is { } question && question.Id != upTo) run = Kept(Answered(run, question));
        return run;
    }

    public object? Answer(object? query) =>
        query is NeedRun ? new RunFacts(_run ??= New(kind), "ru") { HasSchool = true, Help = "help" } : null;

    public object? Needs(Bookmark? bookmark, JsonElement? argument) => _flow.Needs(bookmark, argument);

    public Outcome Start(Turn turn)
    {
        if (_run?.State is not (RunState.Assigned or RunState.Started or RunState.Paused)) _run = New(kind);
        return Keep(null, _flow.Start(turn with { Facts = Answer(new NeedRun(Guid.Empty)) }));
    }

    public Outcome Advance(Bookmark bookmark, Input input, Turn turn) => Keep(bookmark, _flow.Advance(bookmark, input, turn));

    public Outcome Redraw(Bookmark bookmark, Turn turn) => Keep(bookmark, _flow.Redraw(bookmark, turn));

    public string ToMermaid() => _flow.ToMermaid();

    public string Shape() => _flow.Shape();

    private static QuestionnaireRun New(QuestionnaireKind kind)
    {
        var form = Library.Latest(kind);
        var id = Guid.CreateVersion7(Monday);
        return QuestionnaireRun.Assign(new(id), new(id), AnswerSheet.Blank(form, form.Audience[0]), Monday);
    }

    private static Decision<QuestionnaireRun> Answered(QuestionnaireRun run, Question question) => question switch
    {
        InfoPage => run.Skip(question.Id, Monday),
        TextQuestion => run.Answer(question.Id, new AnswerValue.Words("слово"), Monday),
        MultiQuestion multi => run.Answer(question.Id, new AnswerValue.Many([multi.Options[0].Code]), Monday),
        _ => run.Answer(question.Id, Options.Of(question)[0].Value, Monday),
    };

    private static QuestionnaireRun Kept(Decision<QuestionnaireRun> decision) => ((Decision<QuestionnaireRun>.Accepted)decision).Value;

    private Outcome Keep(Bookmark? from, Outcome outcome)
    {
        if (outcome is Outcome.Asks asks) Look(from, asks);
        switch (outcome)
        {
            case Outcome.Asks { Command: KeepRun keep }: _run = keep.Run; break;
            case Outcome.Asks { Command: StartRun start }: _run = start.Run; break;
            case Outcome.Finished { Command: PutAside } when _run!.Pause(Monday) is Decision<QuestionnaireRun>.Accepted(var paused):
                _run = paused;
                break;
            case Outcome.Finished { Command: SubmitRun }: (_run, Sent) = (null, Sent + 1); break;
            case Outcome.Finished { Command: DeclineRun } or Outcome.Lapsed: _run = null; break;
        }
        return outcome;
    }

    private void Look(Bookmark? from, Outcome.Asks asks)
    {
        RunPage? was = from is null ? null : Enum.Parse<RunPage>(from.Step);
        var now = Enum.Parse<RunPage>(asks.Bookmark.Step);
        if (was != now && !RunPages.Ways.Any(way => way.From == was && way.To == now)) Strayed.Add($"{was} -> {now}");
        var where = RunDraft.Read(asks.Bookmark.Draft)!.Question ?? asks.Bookmark.Step;
        if (asks.Screen.Rows.Count > 8) TooTall.Add($"{where}: {asks.Screen.Rows.Count} rows");
    }
}
