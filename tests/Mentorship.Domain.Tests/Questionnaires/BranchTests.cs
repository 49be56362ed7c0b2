using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class BranchTests
{
    private static readonly (string, string)[] PlanDone = [("closure_reason", "plan_completed")];
    private static readonly (string, string)[] EndedEarly = [("closure_reason", "mentee_initiative")];

    [Fact]
    public void Every_conditional_question_of_every_file_is_asked_of_some_and_not_of_others()
    {
        foreach (var definition in Library.All)
        {
            var sheets = Ways(definition).Select(run => run.Sheet).ToList();

            var conditional = definition.Questions.Where(question => question.ShowIf is not ShowIf.Always);
            Assert.All(conditional, question =>
            {
                Assert.Contains(sheets, sheet => sheet.Shows(question.Id));
                Assert.Contains(sheets, sheet => !sheet.Shows(question.Id));
            });
        }
    }

    [Fact]
    public void Follow_ups_come_after_the_scaled_questions_of_their_section()
    {
        var ids = Entry.Questions.Select(question => question.Id).ToList();

        Assert.Equal(ids.IndexOf("sub-05") + 1, ids.IndexOf("fu-subject"));
        Assert.Equal(["psy-06", "fu-psyped", "info-wellbeing", "leg-01"], ids.SkipWhile(id => id != "psy-06").Take(4));
    }

    [Fact]
    public void The_private_question_alone_opens_no_follow_up()
    {
        var run = Started(Entry).UpTo("leg-01", question => question.Id == "psy-06" ? new AnswerValue.Number(3) : Easy(question));

        Assert.False(run.Sheet.Shows("fu-psyped"));
        Assert.True(run.Sheet.Shows("info-wellbeing"));
    }

    [Fact]
    public void A_low_index_of_one_section_asks_what_the_mentor_would_learn()
    {
        var weakInCraft = Started(SelfCheck).UpTo("t6", question =>
            question.Section.Id == "craft" ? new AnswerValue.Number(1) : Hard(question));
        var strong = Started(SelfCheck).UpTo("t6", Hard);

        Assert.Equal((true, false), (weakInCraft.Sheet.Shows("t5"), strong.Sheet.Shows("t5")));
    }

    [Fact]
    public void Not_applicable_passes_no_test_of_value()
    {
        var run = Started(Closing, PlanDone).ToTheEnd(question =>
            question is ScaleQuestion ? new AnswerValue.NotApplicable() : Easy(question));

        Assert.Equal(["br-role"], Branches.Shown(run.Sheet));
    }

    [Fact]
    public void Without_a_known_reason_nobody_is_asked_about_an_early_end()
    {
        Assert.False(Started(Closing).Sheet.Shows("br-early"));
        Assert.True(Started(Closing, EndedEarly).Sheet.Shows("br-early"));
    }

    [Fact]
    public void Tests_of_answers_hold_as_the_format_says()
    {
        var two = new AnswerValue.Number(2);

        Assert.True(new Test.OneOf(["1", "2"]).Holds(two));
        Assert.False(new Test.OneOf(["1", "3"]).Holds(two));
        Assert.True(new Test.LessThan(3).Holds(two) && !new Test.LessThan(2).Holds(two));
        Assert.True(new Test.NotEqual("3").Holds(two) && !new Test.NotEqual("2").Holds(two) && !new Test.NotEqual("3").Holds(null));
        Assert.True(new Test.Answered(false).Holds(new AnswerValue.Skipped()) && new Test.Answered(false).Holds(null));
        Assert.True(new Test.Answered(true).Holds(new AnswerValue.NotApplicable()));
    }

    /// <summary>A few ways through each file that together see every branch from both sides.</summary>
    private static IEnumerable<QuestionnaireRun> Ways(QuestionnaireDefinition definition)
    {
        var contexts = definition.ContextVariables.Contains("closure_reason") ? new[] { PlanDone, EndedEarly } : [[]];
        Func<Question, AnswerValue>[] habits = [Easy, Hard, Agreeing, Silent];
        return contexts.SelectMany(context => habits.Select(habit => Started(definition, context).ToTheEnd(habit)));
    }

    private static AnswerValue Agreeing(Question question) => question is YesNoQuestion ? new AnswerValue.YesNo(true) : Hard(question);

    private static AnswerValue Silent(Question question) => question switch
    {
        { Required: false } => new AnswerValue.Skipped(),
        MultiQuestion multi => new AnswerValue.Many([multi.Options[^1].Code]),
        _ => Easy(question),
    };
}
