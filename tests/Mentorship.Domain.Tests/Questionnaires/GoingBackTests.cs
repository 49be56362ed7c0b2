using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class GoingBackTests
{
    [Fact]
    public void Back_shows_the_question_before_with_its_answer_kept()
    {
        var back = Started(Entry).UpTo("sub-02").Back(Monday).Accepted();

        Assert.Equal("sub-01", back.Current!.Id);
        Assert.Equal(new AnswerValue.Number(0), back.Sheet["sub-01"]);
    }

    [Fact]
    public void Back_goes_as_far_as_the_first_question()
    {
        var run = Started(Entry).UpTo("p3").Back(Monday).Accepted().Back(Monday).Accepted();

        Assert.Equal("p1", run.Current!.Id);
        Assert.Equal(QuestionnaireRefusals.AlreadyFirst, run.Back(Monday).Refused());
    }

    [Fact]
    public void Back_steps_over_questions_that_are_not_asked()
    {
        var back = Started(Entry).UpTo("met-01").Back(Monday).Accepted();

        Assert.Equal("sub-04", back.Current!.Id);
    }

    [Fact]
    public void After_a_changed_answer_the_first_open_question_is_asked()
    {
        var run = Started(Entry).UpTo("sub-03").Back(Monday).Accepted().Back(Monday).Accepted();

        var changed = run.Give(new AnswerValue.Number(3));

        Assert.Equal("sub-03", changed.Current!.Id);
        Assert.Equal(new AnswerValue.Number(3), changed.Sheet["sub-01"]);
    }

    [Fact]
    public void An_answer_looked_at_again_may_be_left_as_it_is()
    {
        var run = Started(Entry).UpTo("sub-03").Back(Monday).Accepted();

        Assert.Equal("sub-03", run.Continue(Monday).Accepted().Current!.Id);
    }

    [Fact]
    public void A_changed_answer_opens_the_questions_it_leads_to()
    {
        var run = Started(Entry).ToTheEnd().GoTo("p3", Monday).Accepted();

        var changed = run.Give(new AnswerValue.YesNo(true));

        Assert.Equal("sub-05", changed.Current!.Id);
        Assert.Equal(QuestionnaireRefusals.Unfinished, changed.Submit(Monday).Refused());
        Assert.Null(changed.Give(new AnswerValue.Number(1)).Current);
    }

    [Fact]
    public void A_changed_answer_drops_the_answers_it_hides()
    {
        var run = Started(Entry).ToTheEnd(Hard);
        Assert.Equal(new AnswerValue.Words("Слово"), run.Sheet["fu-legal"]);

        foreach (var question in new[] { "leg-01", "leg-02", "leg-03", "leg-04" })
            run = run.GoTo(question, Monday).Accepted().Give(new AnswerValue.Number(2));

        Assert.False(run.Sheet.Shows("fu-legal"));
        Assert.Null(run.Sheet["fu-legal"]);
    }

    [Fact]
    public void A_dropped_answer_takes_with_it_what_hung_on_it()
    {
        var run = Started(Closing, ("closure_reason", "plan_completed")).UpTo("s1", Best).Give(new AnswerValue.Skipped())
            .Give(new AnswerValue.Words("Больше времени"));
        Assert.Equal("s3", run.Current!.Id);

        var withdrawn = run.GoTo("s2", Monday).Accepted().Give(new AnswerValue.Skipped());

        Assert.Null(withdrawn.Current);
        Assert.False(withdrawn.Sheet.Shows("s3"));
    }

    [Fact]
    public void From_the_review_back_leads_to_the_last_question()
    {
        Assert.Equal("o3", Started(Entry).ToTheEnd().Back(Monday).Accepted().Current!.Id);
    }

    [Fact]
    public void Nobody_jumps_ahead_or_to_a_question_that_is_not_asked()
    {
        var run = Started(Entry).UpTo("sub-01");

        Assert.Equal(QuestionnaireRefusals.NotAsked, run.GoTo("sub-02", Monday).Refused());
        Assert.Equal(QuestionnaireRefusals.NotAsked, run.GoTo("sub-05", Monday).Refused());
        Assert.Equal(QuestionnaireRefusals.NotAsked, run.GoTo("no-such", Monday).Refused());
    }

    private static AnswerValue Best(Question question) => question switch
    {
        ScaleQuestion => new AnswerValue.Number(3),
        TextQuestion => new AnswerValue.Skipped(),
        _ => Easy(question),
    };
}
