using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class QuestionnaireYamlTests
{
    private const string Entry = "entry-novice.v1.yaml";

    [Fact]
    public void The_entry_diagnostics_are_read_with_all_that_the_file_says()
    {
        var definition = QuestionnaireYaml.Read(Entry, Files.Text(Entry));

        Assert.Equal((new QuestionnaireKey("entry-novice", 1), QuestionnaireKind.EntryDiagnostics), (definition.Key, definition.Kind));
        Assert.Equal((8, 14, 7), (definition.EstimatedMinutes, definition.ResumeDays!.Value, definition.Sections.Count));
        Assert.Equal([3, 6, 7, 8, 5, 4, 6], definition.Questions.CountBy(question => question.Section).Select(section => section.Value));
        Assert.Equal([Viewer.Respondent, Viewer.PairedMentor], definition.Privacy.AnswersTo);
        Assert.Equal((5, true), (definition.Privacy.AggregateMinGroup, definition.Privacy.OnlyOnceThePairIsActive));
        Assert.Equal(0.6m, definition.Scoring.MinAnsweredShare);
        Assert.Equal(["low", "moderate", "high", "critical"], definition.Scoring.Levels.Select(level => level.Code));
    }

    [Fact]
    public void A_question_is_read_with_its_kind_marks_and_condition()
    {
        var definition = QuestionnaireYaml.Read(Entry, Files.Text(Entry));

        var tired = Assert.IsType<ScaleQuestion>(definition.Find("psy-06"));
        var twoLanguages = Assert.IsType<ScaleQuestion>(definition.Find("sub-05"));

        Assert.Equal((true, true, false), (tired.Sensitive, tired.LeftOutOfGaps, tired.Required));
        Assert.Equal([0, 1, 2, 3, null], tired.Choices.Select(choice => choice.Value.Amount));
        Assert.Equal(new ShowIf.Answer("p3", new Test.Equal("true")), twoLanguages.ShowIf);
        Assert.Equal(["bilingual"], twoLanguages.Tags);
        Assert.Equal(400, Assert.IsType<TextQuestion>(definition.Find("o2")).MaxLength);
    }

    [Fact]
    public void A_question_longer_than_a_screen_should_be_is_refused()
    {
        var text = Files.Text(Entry).Replace("Есть ли у вас в этом году", new string('а', 190), StringComparison.Ordinal);

        var fault = Assert.Throws<QuestionnaireFault>(() => QuestionnaireYaml.Read(Entry, text));

        Assert.Equal("entry-novice.v1.yaml, question p2: the text is longer than 200 characters", fault.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b\n")]
    [InlineData("a: [1\n")]
    public void What_is_no_mapping_is_refused(string text)
    {
        var fault = Assert.Throws<QuestionnaireFault>(() => QuestionnaireYaml.Read("x.yaml", text));

        Assert.StartsWith("x.yaml", fault.Message, StringComparison.Ordinal);
    }
}
