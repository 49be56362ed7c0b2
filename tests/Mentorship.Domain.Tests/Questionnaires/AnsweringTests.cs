using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class AnsweringTests
{
    [Fact]
    public void Every_questionnaire_can_be_answered_to_its_end_and_sent()
    {
        foreach (var definition in Library.All)
        {
            var done = Started(definition).ToTheEnd();

            Assert.Equal(done.Progress.Total, done.Progress.Answered);
            Assert.Equal(RunState.Submitted, done.Submit(Monday).Accepted().State);
        }
    }

    [Fact]
    public void Only_the_question_on_the_screen_takes_an_answer()
    {
        var run = Started(Entry).UpTo("p2");

        Assert.Equal(QuestionnaireRefusals.NotAsked, run.Answer("p1", new AnswerValue.One("novice"), Monday).Refused());
        Assert.Equal(QuestionnaireRefusals.NotAsked, run.Skip("sub-01", Monday).Refused());
    }

    [Theory]
    [InlineData("p1", "teacher")]
    [InlineData("sub-01", "0")]
    [InlineData("w1", "novice")]
    public void An_option_that_is_not_there_is_not_taken(string question, string option)
    {
        var run = Started(Entry).UpTo(question);

        Assert.Equal(QuestionnaireRefusals.NotAnOption, run.Answer(question, new AnswerValue.One(option), Monday).Refused());
        Assert.Equal(QuestionnaireRefusals.NotAnOption, run.Answer(question, new AnswerValue.Number(4), Monday).Refused());
        Assert.Equal(QuestionnaireRefusals.NotAnOption, run.Answer(question, new AnswerValue.Words("да"), Monday).Refused());
    }

    [Fact]
    public void Not_applicable_is_taken_only_where_the_scale_has_it()
    {
        var entry = Started(Entry).UpTo("sub-01");
        var selfCheck = Started(SelfCheck);

        Assert.Equal("sub-02", entry.Answer("sub-01", new AnswerValue.NotApplicable(), Monday).Accepted().Current!.Id);
        Assert.Equal(QuestionnaireRefusals.NotAnOption, selfCheck.Answer("mot-01", new AnswerValue.NotApplicable(), Monday).Refused());
    }

    [Fact]
    public void A_required_question_is_not_skipped()
    {
        Assert.Equal(QuestionnaireRefusals.Required, Started(Entry).Skip("p1", Monday).Refused());
        Assert.Equal(QuestionnaireRefusals.Required, Started(Entry).UpTo("o2").Skip("o2", Monday).Refused());
    }

    [Fact]
    public void An_optional_question_is_skipped_and_counted_as_passed()
    {
        var run = Started(Entry).UpTo("w3");

        var skipped = run.Skip("w3", Monday).Accepted();

        Assert.Equal("o1", skipped.Current!.Id);
        Assert.Equal(run.Progress.Answered + 1, skipped.Progress.Answered);
        Assert.DoesNotContain(EntryScoring.Strengths(skipped.Sheet), strength => strength is Strength.Offer);
    }

    [Fact]
    public void Words_that_are_too_long_are_refused_with_both_lengths()
    {
        var run = Started(Entry).UpTo("o2");

        var refused = run.Answer("o2", new AnswerValue.Words(new string('я', 640)), Monday);

        var reason = Assert.IsType<Decision<QuestionnaireRun>.Refused>(refused);
        Assert.Equal(QuestionnaireRefusals.TooLong, reason.Reason);
        Assert.Equal([new Detail("length", 640), new Detail("max", 400)], reason.Details);
    }

    [Fact]
    public void Words_are_trimmed_and_blank_words_are_none()
    {
        var run = Started(Entry).UpTo("o2");

        Assert.Equal(QuestionnaireRefusals.Empty, run.Answer("o2", new AnswerValue.Words(" \n "), Monday).Refused());
        Assert.Equal(
            new AnswerValue.Words("Хочу успевать"),
            run.Answer("o2", new AnswerValue.Words(" Хочу успевать\n"), Monday).Accepted().Sheet["o2"]);
    }

    [Fact]
    public void A_press_where_words_are_asked_says_so()
    {
        var run = Started(Entry).UpTo("o2");

        Assert.Equal(QuestionnaireRefusals.WordsExpected, run.Answer("o2", new AnswerValue.One("novice"), Monday).Refused());
    }

    [Fact]
    public void Questions_speak_to_the_side_that_answers()
    {
        var question = Closing.Find("pro-02")!;

        Assert.StartsWith("Встреч", question.TextFor(RespondentSide.Mentee, "ru"), StringComparison.Ordinal);
        Assert.StartsWith("Времени", question.TextFor(RespondentSide.Mentor, "ru"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_its_own_words_falls_back_to_Russian()
    {
        Assert.Equal("Яшь педагогның башлангыч диагностикасы", Entry.Title.In("tt"));
        Assert.Equal("Entry diagnostics of a novice teacher", Entry.Title.In("en"));
        Assert.Equal(Entry.Intro.Ru, Entry.Intro.In("tt"));
    }

    [Fact]
    public void A_sheet_is_made_only_for_a_side_and_a_context_the_questionnaire_knows()
    {
        Assert.Throws<ArgumentException>(() => AnswerSheet.Blank(Entry, RespondentSide.Mentor));
        Assert.Throws<ArgumentException>(() => Assigned(Closing, ("weather", "fine")));
    }
}
