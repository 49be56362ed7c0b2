using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.Forms;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class EntryScoringTests
{
    [Fact]
    public void A_difficulty_becomes_a_gap_with_its_direction_tag_and_severity()
    {
        var gap = Assert.Single(EntryScoring.Gaps(Sheet(("psy-01", 3), ("psy-02", 1))));

        Assert.Equal(("psy-01", ActivityDirection.PsychPed, 3), (gap.Question, gap.Direction, gap.Severity));
        Assert.Equal(["discipline"], gap.Tags);
    }

    [Fact]
    public void The_private_answer_is_neither_a_gap_nor_a_strength_nor_a_priority()
    {
        var tired = Sheet(("psy-06", 3));
        var rested = Sheet(("psy-06", 0));

        Assert.Empty(EntryScoring.Gaps(tired));
        Assert.Empty(EntryScoring.Strengths(rested));
        Assert.Empty(EntryScoring.Of(tired).Priorities);
        Assert.Null(EntryScoring.Of(tired).Total);
    }

    [Fact]
    public void Strengths_are_what_is_easy_what_was_told_and_what_is_offered()
    {
        var run = Started(Entry).UpTo("w3").Give(new AnswerValue.Many(["ai", "languages"])).Give(new AnswerValue.Words("Урок-суд"));

        var strengths = EntryScoring.Strengths(run.Sheet);

        Assert.Equal(new Strength.Story("Урок-суд"), strengths.OfType<Strength.Story>().Single());
        Assert.Equal(["ai", "languages"], strengths.OfType<Strength.Offer>().Select(offer => offer.Option));
        Assert.Contains(strengths.OfType<Strength.Item>(), item => item is { Question: "the-01", Direction: ActivityDirection.Theory });
    }

    [Fact]
    public void Equal_directions_are_ranked_by_very_hard_answers_and_then_by_order()
    {
        var steady = new[] { ("sub-01", 2), ("sub-02", 2), ("sub-03", 2), ("sub-04", 2) };
        var torn = new[] { ("leg-01", 3), ("leg-02", 3), ("leg-03", 2), ("leg-04", 0) };
        var alike = new[] { ("the-01", 2), ("the-02", 2), ("the-03", 2) };

        var priorities = EntryScoring.Of(Sheet([.. steady, .. torn, .. alike])).Priorities;

        Assert.Equal(["legal", "subject"], priorities.Select(section => section.Id));
    }

    [Fact]
    public void The_private_answer_does_not_decide_between_equal_directions()
    {
        var method = Enumerable.Range(1, 6).Select(number => ($"met-0{number}", 2));
        var psyped = Enumerable.Range(1, 4).Select(number => ($"psy-0{number}", 2)).Append(("psy-06", 3));

        var priorities = EntryScoring.Of(Sheet([.. method, .. psyped])).Priorities;

        Assert.Equal(["method", "psyped"], priorities.Select(section => section.Id));
    }

    [Theory]
    [InlineData("leg-04", 3, MentoringKind.Situational)]
    [InlineData("psy-02", 3, MentoringKind.Situational)]
    public void One_very_hard_situation_suggests_help_on_request(string question, int amount, MentoringKind kind)
    {
        Assert.Contains(kind, EntryScoring.Of(Sheet((question, amount))).SuggestedKinds);
        Assert.DoesNotContain(kind, EntryScoring.Of(Sheet((question, amount - 1))).SuggestedKinds);
    }

    [Fact]
    public void One_hard_direction_suggests_a_short_programme()
    {
        var kinds = EntryScoring.Of(Sheet(("the-01", 2), ("the-02", 2), ("the-03", 2))).SuggestedKinds;

        Assert.Equal([MentoringKind.ShortTermGoal], kinds);
    }

    [Fact]
    public void Wishes_suggest_a_group()
    {
        var run = Started(Entry).UpTo("w1").Give(new AnswerValue.Many(["group"]));

        Assert.Equal([MentoringKind.Group], EntryScoring.Of(run.Sheet).SuggestedKinds);
    }

    [Fact]
    public void Too_few_answers_give_no_index_at_all()
    {
        var scores = Indices.Of(Sheet(("the-01", 3)));

        Assert.All(scores, score => Assert.True(score.IsInsufficient));
        Assert.All(scores, score => Assert.Null(score.Level));
    }

    [Theory]
    [InlineData(3, 2, 33, Change.Improved)]
    [InlineData(2, 2, 0, Change.Same)]
    [InlineData(1, 3, -67, Change.Worse)]
    public void Exit_answers_are_compared_with_entry_answers(int before, int after, int delta, Change change)
    {
        var theory = IndexChange.Between(Theory(before), Theory(after)).Single(one => one.Section.Id == "theory");

        Assert.Equal((delta, change), (theory.Delta!.Value, theory.Change));
    }

    [Fact]
    public void A_direction_without_enough_answers_has_no_change()
    {
        var changes = IndexChange.Between(Theory(3), Theory(1));

        Assert.Equal((null, Change.Unknown), (changes[0].Delta, changes[0].Change));
    }

    [Fact]
    public void Different_questionnaires_are_not_compared()
    {
        var other = AnswerSheet.Blank(SelfCheck, RespondentSide.Mentor);

        Assert.Throws<ArgumentException>(() => IndexChange.Between(Theory(3), other));
    }

    private static AnswerSheet Theory(int amount) => Sheet(("the-01", amount), ("the-02", amount), ("the-03", amount));

    private static AnswerSheet Sheet(params (string Question, int Amount)[] answers) => AnswerSheet.Filled(
        Entry,
        RespondentSide.Mentee,
        null,
        answers.Select(answer => KeyValuePair.Create<string, AnswerValue>(answer.Question, new AnswerValue.Number(answer.Amount))));
}
