using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class ProgressTests
{
    [Fact]
    public void The_position_counts_the_questions_that_are_shown()
    {
        var progress = Started(Closing, ("closure_reason", "plan_completed")).UpTo("pro-02").Progress;

        Assert.Equal((1, 2), (progress.Answered, progress.Position));
        Assert.Equal((1, 4), (progress.Section, progress.Sections));
    }

    [Fact]
    public void The_total_grows_with_the_questions_an_answer_opens()
    {
        var run = Started(Entry).UpTo("p3");

        var withTwoLanguages = run.Give(new AnswerValue.YesNo(true));

        Assert.Equal(run.Progress.Total + 1, withTwoLanguages.Progress.Total);
    }

    [Fact]
    public void A_page_to_read_is_shown_but_not_counted()
    {
        var run = Started(Entry).UpTo("info-wellbeing", Hard);
        var before = run.Progress;

        var turned = run.Skip("info-wellbeing", Monday).Accepted();

        Assert.IsType<InfoPage>(run.Current);
        Assert.Equal(QuestionnaireRefusals.NothingToAnswer, run.Answer("info-wellbeing", new AnswerValue.YesNo(true), Monday).Refused());
        Assert.Equal((before.Answered, before.Total), (turned.Progress.Answered, turned.Progress.Total));
    }

    [Fact]
    public void The_minutes_left_shrink_with_the_questions_and_end_at_none()
    {
        Assert.Equal(8, Started(Entry).Progress.MinutesLeft);
        Assert.InRange(Started(Entry).UpTo("psy-01").Progress.MinutesLeft, 4, 6);
        Assert.Equal(1, Started(Entry).UpTo("o3").Progress.MinutesLeft);
        Assert.Equal(0, Started(Entry).ToTheEnd().Progress.MinutesLeft);
    }

    [Fact]
    public void The_review_has_every_shown_question_under_its_section()
    {
        var run = Started(Entry).ToTheEnd();

        var review = run.Review;

        Assert.Equal(["profile", "subject", "method", "psyped", "legal", "theory", "wishes"], review.Select(part => part.Section.Id));
        Assert.Equal(run.Progress.Total, review.Sum(part => part.Lines.Count));
        Assert.Equal(new AnswerValue.One("novice"), review[0].Lines[0].Value);
    }

    [Fact]
    public void The_review_of_an_unfinished_run_shows_what_is_open()
    {
        var review = Started(SelfCheck).UpTo("t6").Review;

        Assert.Null(review[^1].Lines[^1].Value);
    }
}
