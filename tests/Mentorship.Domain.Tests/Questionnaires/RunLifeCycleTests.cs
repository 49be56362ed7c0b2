using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class RunLifeCycleTests
{
    private static readonly DateTimeOffset Later = Monday.AddDays(1);

    public static IEnumerable<object[]> EveryPair =>
        from state in Enum.GetValues<RunState>()
        from step in Enum.GetValues<RunStep>()
        select new object[] { state, step };

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void A_run_moves_as_the_table_says_and_no_other_way(RunState state, RunStep step)
    {
        var run = Started(SelfCheck).ToTheEnd() with { State = state };

        var decision = Moved(run, step);

        if (RunLifeCycle.After(state, step) is { } next)
            Assert.Equal(next, decision.Accepted().State);
        else
            Assert.Equal(QuestionnaireRefusals.NotOpen, decision.Refused());
    }

    [Theory]
    [InlineData(RunState.Assigned)]
    [InlineData(RunState.Started)]
    [InlineData(RunState.Paused)]
    public void It_can_be_declined_until_it_is_sent(RunState state)
    {
        var run = Assigned(Entry) with { State = state };

        Assert.Equal(RunState.Declined, run.Decline(Later).Accepted().State);
    }

    [Fact]
    public void What_was_sent_is_not_answered_again()
    {
        var sent = Started(SelfCheck).ToTheEnd().Submit(Later).Accepted();

        Assert.Null(sent.Current);
        Assert.Equal(QuestionnaireRefusals.NotOpen, sent.GoTo("mot-01", Later).Refused());
        Assert.Equal(QuestionnaireRefusals.NotOpen, sent.Back(Later).Refused());
        Assert.Equal(QuestionnaireRefusals.NotOpen, sent.Answer("mot-01", new AnswerValue.Number(0), Later).Refused());
    }

    [Fact]
    public void It_is_not_sent_while_required_questions_are_open()
    {
        var run = Started(SelfCheck).UpTo("dig-03");

        var refused = Assert.IsType<Decision<QuestionnaireRun>.Refused>(run.Submit(Later));

        Assert.Equal(QuestionnaireRefusals.Unfinished, refused.Reason);
        Assert.Equal([new Detail("left", 6)], refused.Details);
    }

    [Fact]
    public void Optional_questions_may_stay_open_when_it_is_sent()
    {
        var run = Started(Entry).UpTo("o3");

        Assert.Equal(RunState.Submitted, run.Submit(Later).Accepted().State);
    }

    [Fact]
    public void A_pause_keeps_answers_and_place()
    {
        var run = Started(Entry).UpTo("met-03");

        var paused = run.Pause(Later).Accepted();
        var resumed = paused.Resume(Later.AddDays(2)).Accepted();

        Assert.Equal(QuestionnaireRefusals.NotOpen, paused.Answer("met-03", new AnswerValue.Number(0), Later).Refused());
        Assert.Equal("met-03", resumed.Current!.Id);
        Assert.Equal(run.Sheet.Answers, resumed.Sheet.Answers);
    }

    [Fact]
    public void A_run_left_alone_lapses_after_the_days_of_its_file_or_at_its_due_date()
    {
        var paused = Started(Entry).Pause(Later).Accepted();
        var due = paused with { DueAt = Later.AddDays(3) };

        Assert.Equal(TimeSpan.FromDays(14), paused.TimeLeft(Later));
        Assert.False(paused.IsOverdue(Later.AddDays(14).AddTicks(-1)));
        Assert.True(paused.IsOverdue(Later.AddDays(14)));
        Assert.Equal(TimeSpan.FromDays(3), due.TimeLeft(Later));
    }

    [Fact]
    public void An_answer_gives_the_run_its_days_again()
    {
        var run = Started(Closing).Answer("pro-01", new AnswerValue.Number(3), Monday.AddDays(20)).Accepted();

        Assert.Equal(TimeSpan.FromDays(21), run.TimeLeft(Monday.AddDays(20)));
    }

    [Fact]
    public void A_run_that_was_not_begun_waits_for_its_due_date_only()
    {
        Assert.Null(Assigned(Entry).TimeLeft(Later));
        Assert.Equal(TimeSpan.Zero, (Assigned(Entry) with { DueAt = Monday }).TimeLeft(Later));
    }

    private static Decision<QuestionnaireRun> Moved(QuestionnaireRun run, RunStep step) => step switch
    {
        RunStep.Start => run.Start(Later),
        RunStep.Pause => run.Pause(Later),
        RunStep.Resume => run.Resume(Later),
        RunStep.Submit => run.Submit(Later),
        RunStep.Score => run.Score(),
        RunStep.Share => run.Share(),
        RunStep.Decline => run.Decline(Later),
        _ => run.Expire(),
    };
}
