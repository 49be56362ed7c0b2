using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class OtherScoringTests
{
    [Fact]
    public void A_card_is_filled_from_the_terms_within_the_limit_of_the_school()
    {
        var run = Started(SelfCheck).UpTo("t1", Hard)
            .Give(new AnswerValue.Many(["method", "psych_ped"]))
            .Give(new AnswerValue.Many(["short_term_goal", "virtual"]))
            .Give(new AnswerValue.One("h4"))
            .Give(new AnswerValue.One("3"));

        var card = MentorScoring.CardPrefill(run.Sheet, 2);

        Assert.Equal([ActivityDirection.Method, ActivityDirection.PsychPed], card.Directions);
        Assert.Equal([MentoringKind.ShortTermGoal, MentoringKind.Virtual], card.Kinds);
        Assert.Equal((4, 2), (card.HoursPerMonth, card.MaxMentees));
    }

    [Fact]
    public void Every_option_of_the_terms_is_understood()
    {
        foreach (var option in ((SingleQuestion)SelfCheck.Find("t3")!).Options)
            Assert.NotNull(MentorScoring.CardPrefill(Terms("t3", new AnswerValue.One(option.Code)), 5).HoursPerMonth);
        foreach (var question in new[] { "t1", "t2" })
        {
            var all = ((MultiQuestion)SelfCheck.Find(question)!).Options.Select(option => option.Code).ToList();
            var card = MentorScoring.CardPrefill(Terms(question, new AnswerValue.Many(all)), 5);
            Assert.Equal(all.Count, card.Directions.Count + card.Kinds.Count);
        }
    }

    [Fact]
    public void Nothing_said_fills_nothing()
    {
        var card = MentorScoring.CardPrefill(AnswerSheet.Blank(SelfCheck, RespondentSide.Mentor), 2);

        Assert.Empty(card.Directions);
        Assert.Equal((null, null), (card.HoursPerMonth, card.MaxMentees));
    }

    [Fact]
    public void Every_flag_has_answers_that_raise_it()
    {
        var ready = Started(SelfCheck).ToTheEnd(question => question.Id == "t3" ? new AnswerValue.One("h8") : Hard(question));

        var worst = MentorScoring.Of(Started(SelfCheck).ToTheEnd().Sheet);
        var best = MentorScoring.Of(ready.Sheet);

        Assert.Equal(Enum.GetValues<MatchingFlag>(), worst.Flags);
        Assert.Empty(best.Flags);
        Assert.Equal(("start", "confident"), (worst.Level!.Code, best.Level!.Code));
    }

    [Fact]
    public void A_self_check_with_a_hole_has_no_index_for_that_section()
    {
        var run = Started(SelfCheck).UpTo("dig-04", Hard);

        var outcome = MentorScoring.Of(run.Sheet);

        Assert.True(outcome.Sections.Single(score => score.Section.Id == "digital").IsInsufficient);
        Assert.Equal(100, outcome.Total);
    }

    [Fact]
    public void Who_wants_it_passed_on_is_invited_to_each_role_they_chose()
    {
        var run = Started(Closing).UpTo("fut-02", Hard).Give(new AnswerValue.Many(["mentor", "mentee", "helper"]));
        var asked = run.UpTo("br-role").Give(new AnswerValue.YesNo(true));
        var kept = run.UpTo("br-role").Give(new AnswerValue.YesNo(false));

        Assert.Equal([RespondentSide.Mentor, RespondentSide.Mentee], ClosingScoring.Of(asked.Sheet).Invitations);
        Assert.Empty(ClosingScoring.Of(kept.Sheet).Invitations);
    }

    [Fact]
    public void A_case_is_nominated_only_when_both_sides_offer_it()
    {
        var offers = ClosingScoring.Of(Offering(true));
        var keeps = ClosingScoring.Of(Offering(false));

        Assert.True(ClosingScoring.NominatesCase(offers, offers));
        Assert.False(ClosingScoring.NominatesCase(offers, keeps));
    }

    [Fact]
    public void Sides_that_see_the_result_very_differently_are_noticed()
    {
        var glad = ClosingScoring.Of(Started(Closing).ToTheEnd(Hard).Sheet);
        var sad = ClosingScoring.Of(Started(Closing).ToTheEnd().Sheet);
        var silent = ClosingScoring.Of(Started(Closing).Sheet);

        Assert.True(ClosingScoring.SidesDiffer(glad, sad));
        Assert.False(ClosingScoring.SidesDiffer(glad, glad));
        Assert.False(ClosingScoring.SidesDiffer(glad, silent));
    }

    [Fact]
    public void Who_cannot_say_is_neither_satisfied_nor_dissatisfied()
    {
        var run = Started(Closing).UpTo("fut-01").Give(new AnswerValue.NotApplicable());

        Assert.Null(ClosingScoring.Satisfied(run.Sheet));
    }

    private static AnswerSheet Offering(bool offers) =>
        Started(Closing).ToTheEnd(question => question.Id == "br-case" ? new AnswerValue.YesNo(offers) : Hard(question)).Sheet;

    private static AnswerSheet Terms(string question, AnswerValue value) =>
        AnswerSheet.Filled(SelfCheck, RespondentSide.Mentor, null, [KeyValuePair.Create(question, value)]);
}
