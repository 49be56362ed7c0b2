using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class DisclosureTests
{
    private static QuestionnaireRun SharedEntry => Shared(Started(Entry).ToTheEnd(Hard));

    [Fact]
    public void The_mentor_of_the_pair_reads_everything_but_the_private_answer()
    {
        var seen = Disclosure.Answers(SharedEntry, Viewer.PairedMentor).Select(line => line.Question.Id).ToList();

        Assert.Contains("psy-01", seen);
        Assert.Contains("o2", seen);
        Assert.DoesNotContain("psy-06", seen);
    }

    [Fact]
    public void The_respondent_reads_their_own_answers_at_any_time()
    {
        var unfinished = Started(Entry).UpTo("leg-01", Hard);

        Assert.Contains(Disclosure.Answers(unfinished, Viewer.Respondent), line => line.Question.Id == "psy-06");
    }

    [Fact]
    public void Nobody_else_reads_anything_before_it_is_shared()
    {
        var scored = Started(Entry).ToTheEnd().Submit(Monday).Accepted().Score().Accepted();

        Assert.All(Others, viewer => Assert.Empty(Disclosure.Answers(scored, viewer)));
        Assert.All(Others, viewer => Assert.False(Disclosure.SeesIndices(scored, viewer)));
        Assert.True(Disclosure.SeesIndices(scored, Viewer.Respondent));
    }

    [Fact]
    public void The_curator_gets_the_indices_of_a_diagnostics_and_no_answers()
    {
        Assert.True(Disclosure.SeesIndices(SharedEntry, Viewer.SchoolCurator));
        Assert.Empty(Disclosure.Answers(SharedEntry, Viewer.SchoolCurator));
        Assert.False(Disclosure.SeesIndices(SharedEntry, Viewer.SchoolHead));
    }

    [Fact]
    public void A_self_check_shows_its_answers_to_nobody()
    {
        var shared = Shared(Started(SelfCheck).ToTheEnd());

        Assert.All(Others, viewer => Assert.Empty(Disclosure.Answers(shared, viewer)));
        Assert.True(Disclosure.SeesIndices(shared, Viewer.CouncilChair));
    }

    [Theory]
    [InlineData(true, new[] { "s1", "s2" })]
    [InlineData(false, new string[0])]
    public void Words_of_a_reflection_reach_the_curator_only_when_the_respondent_lets_them(bool isAllowed, string[] expected)
    {
        var shared = Shared(Started(Closing, ("closure_reason", "plan_completed"))
            .ToTheEnd(question => question is YesNoQuestion ? new AnswerValue.YesNo(isAllowed) : Easy(question)));

        Assert.Equal(expected, Disclosure.Answers(shared, Viewer.SchoolCurator).Select(line => line.Question.Id));
        Assert.Empty(Disclosure.Answers(shared, Viewer.SchoolHead));
    }

    private static IEnumerable<Viewer> Others => Enum.GetValues<Viewer>().Where(viewer => viewer is not Viewer.Respondent);

    private static QuestionnaireRun Shared(QuestionnaireRun run) =>
        run.Submit(Monday).Accepted().Score().Accepted().Share().Accepted();
}
