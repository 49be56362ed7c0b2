using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class MultiQuestionTests
{
    private static MultiQuestion HelpWanted => (MultiQuestion)Entry.Find("w1")!;

    private static MultiQuestion NextRole => (MultiQuestion)Closing.Find("fut-02")!;

    [Fact]
    public void A_tap_marks_and_a_second_tap_takes_the_mark_off()
    {
        var marked = HelpWanted.Toggle(null, "group").Accepted();

        Assert.Equal(Many("group"), marked);
        Assert.Equal(Many(), HelpWanted.Toggle(marked, "group").Accepted());
    }

    [Fact]
    public void Marks_keep_the_order_of_the_buttons()
    {
        Assert.Equal(Many("watch_mentor", "group"), HelpWanted.Toggle(Many("group"), "watch_mentor").Accepted());
    }

    [Fact]
    public void A_fourth_mark_is_refused_with_the_limit()
    {
        var refused = HelpWanted.Toggle(Many("watch_mentor", "co_plan", "group"), "course");

        var reason = Assert.IsType<Decision<AnswerValue>.Refused>(refused);
        Assert.Equal((QuestionnaireRefusals.TooMany, new Detail("max", 3)), (reason.Reason, Assert.Single(reason.Details)));
    }

    [Fact]
    public void Too_many_options_are_not_taken_as_an_answer_either()
    {
        Assert.Equal(
            QuestionnaireRefusals.TooMany,
            HelpWanted.Accept(Many("watch_mentor", "co_plan", "group", "course")).Refused());
    }

    [Fact]
    public void An_exclusive_option_clears_the_others_and_is_cleared_by_them()
    {
        Assert.Equal(Many("nobody"), NextRole.Toggle(Many("mentor", "helper"), "nobody").Accepted());
        Assert.Equal(Many("mentor"), NextRole.Toggle(Many("nobody"), "mentor").Accepted());
        Assert.Equal(Many("nobody"), NextRole.Accept(Many("mentor", "nobody")).Accepted());
    }

    [Fact]
    public void Nothing_chosen_is_not_an_answer()
    {
        Assert.Equal(QuestionnaireRefusals.NothingChosen, HelpWanted.Accept(Many()).Refused());
    }

    [Fact]
    public void An_unknown_option_is_not_marked()
    {
        Assert.Equal(QuestionnaireRefusals.NotAnOption, HelpWanted.Toggle(null, "nobody").Refused());
    }

    private static AnswerValue.Many Many(params string[] options) => new(options);
}
