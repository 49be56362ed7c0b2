using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class WalkerTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20260914)]
    public void No_walk_through_a_questionnaire_breaks_its_promises(int seed)
    {
        var walker = new Walker(seed);

        for (var step = 0; step < 10_000; step++)
            walker.Step();

        Assert.True(walker.Sent > 50, $"seed {seed}: only {walker.Sent} runs were sent");
        Assert.True(walker.Refusals.Count >= 9, $"seed {seed}: only {string.Join(", ", walker.Refusals)} were met");
    }

    /// <summary>Somebody with no plan: answers, garbage, back, forth, skips, pauses, too early submits.</summary>
    private sealed class Walker(int seed)
    {
        private readonly Random _random = new(seed);
        private QuestionnaireRun? _run;
        private int _step;

        public int Sent { get; private set; }

        public HashSet<string> Refusals { get; } = [];

        public void Step()
        {
            _step++;
            _run ??= Fresh();
            var (state, answers) = (_run.State, StoredAnswers.Write(_run.Sheet));

            var decision = Move(_run);

            Check((_run.State, StoredAnswers.Write(_run.Sheet)) == (state, answers), "a run was changed in place");
            if (decision is Decision<QuestionnaireRun>.Refused refused)
                Refusals.Add(refused.Reason);
            else
                Keep(((Decision<QuestionnaireRun>.Accepted)decision).Value);
        }

        private void Keep(QuestionnaireRun run)
        {
            Check(run.Current is null || run.Sheet.Shows(run.Current.Id), "a hidden question is on the screen");
            Check(run.Sheet.Answers.All(answer => run.Sheet.Shows(answer.Key)), "a hidden question has an answer");
            CheckProgress(run.Progress);
            CheckStored(run);
            if (run.State is RunState.Started)
                CheckSubmit(run);
            if (run.IsSubmitted)
                Sent++;
            _run = run.State is RunState.Started or RunState.Paused ? run : null;
        }

        private void CheckProgress(Progress progress)
        {
            Check(progress.Answered <= progress.Total && progress.Position <= progress.Total, $"progress is {progress}");
            Check(progress.Section <= progress.Sections && progress.MinutesLeft >= 0, $"progress is {progress}");
        }

        private void CheckStored(QuestionnaireRun run)
        {
            var stored = StoredAnswers.Write(run.Sheet);
            var read = AnswerSheet.Filled(run.Sheet.Definition, run.Sheet.Side, run.Sheet.Context, StoredAnswers.Read(stored));
            Check(StoredAnswers.Write(read) == stored, $"{stored} is read as something else");
        }

        private void CheckSubmit(QuestionnaireRun run)
        {
            var isComplete = run.Sheet.Shown.All(question => !question.Required || run.Sheet[question.Id] is { IsGiven: true });
            var isSent = run.Submit(Monday) is Decision<QuestionnaireRun>.Accepted;
            Check(isSent == isComplete, isSent ? "an incomplete run is sent" : "a complete run is not sent");
            if (_step % 50 == 0)
                Check(run.ToTheEnd(Any).Submit(Monday) is Decision<QuestionnaireRun>.Accepted, "the run is stuck");
        }

        private Decision<QuestionnaireRun> Move(QuestionnaireRun run) => _random.Next(100) switch
        {
            < 60 when run.Current is { } current => Answered(run, current, Any(current)),
            < 66 => run.Answer(AnyQuestion(run).Id, Garbage(), Monday),
            < 68 when run.Current is { } current => run.Answer(current.Id, Garbage(), Monday),
            < 74 => run.Back(Monday),
            < 80 => run.GoTo(AnyQuestion(run).Id, Monday),
            < 84 => run.Skip(AnyQuestion(run).Id, Monday),
            < 87 => run.Continue(Monday),
            < 89 => run.Pause(Monday),
            < 95 => run.Resume(Monday),
            _ => run.Submit(Monday),
        };

        private static Decision<QuestionnaireRun> Answered(QuestionnaireRun run, Question question, AnswerValue value) =>
            value is AnswerValue.Skipped ? run.Skip(question.Id, Monday) : run.Answer(question.Id, value, Monday);

        private AnswerValue Any(Question question) => question switch
        {
            { Required: false } when _random.Next(3) == 0 => new AnswerValue.Skipped(),
            InfoPage => new AnswerValue.Skipped(),
            YesNoQuestion => new AnswerValue.YesNo(_random.Next(2) == 0),
            TextQuestion text => new AnswerValue.Words(new string('ы', _random.Next(1, text.MaxLength + 1))),
            MultiQuestion multi => new AnswerValue.Many([.. AnyOf(multi.Options, _random.Next(1, multi.MaxChoices + 1))]),
            _ => question.Choices[_random.Next(question.Choices.Count)].Value,
        };

        private IEnumerable<string> AnyOf(IReadOnlyList<Choice> options, int count) =>
            options.OrderBy(_ => _random.Next()).Take(count).Select(option => option.Code);

        private AnswerValue Garbage() => _random.Next(6) switch
        {
            0 => new AnswerValue.One("no-such"),
            1 => new AnswerValue.Number(_random.Next(-5, 50)),
            2 => new AnswerValue.Words(new string(_random.Next(2) == 0 ? ' ' : 'ж', _random.Next(5000))),
            3 => new AnswerValue.Many([.. Enumerable.Range(0, _random.Next(12)).Select(number => $"{number}")]),
            4 => new AnswerValue.NotApplicable(),
            _ => new AnswerValue.Many(["watch_mentor", "be_watched", "co_plan", "group", "course"]),
        };

        private Question AnyQuestion(QuestionnaireRun run) => run.Definition.Questions[_random.Next(run.Definition.Questions.Count)];

        private QuestionnaireRun Fresh()
        {
            var definition = Library.All[_random.Next(Library.All.Count)];
            var side = definition.Audience[_random.Next(definition.Audience.Count)];
            var reason = _random.Next(2) == 0 ? "plan_completed" : "mentee_initiative";
            var context = definition.ContextVariables.Where(name => name == "closure_reason").ToDictionary(name => name, _ => reason);
            var id = new QuestionnaireRunId(Guid.CreateVersion7(Monday));
            var blank = AnswerSheet.Blank(definition, side, context);
            return QuestionnaireRun.Assign(id, new(id.Value), blank, Monday).Start(Monday).Accepted();
        }

        private void Check(bool holds, string trouble) =>
            Assert.True(holds, $"seed {seed}, step {_step}, {_run?.Questionnaire}: {trouble}");
    }
}
