using System.Text.Json;
using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class StoredAnswersTests
{
    private const string EveryForm =
        """{"p1":"novice","p2":true,"sub-01":2,"sub-02":null,"w1":["co_plan","group"],"o1":{"skipped":true},"o2":{"text":"Как успеть?"}}""";

    private static readonly QuestionnaireLibrary Library = QuestionnaireLibrary.BuiltIn();

    [Fact]
    public void Answers_are_kept_in_a_short_form_that_explains_itself()
    {
        var sheet = AnswerSheet.Filled(
            Library.Latest(QuestionnaireKind.EntryDiagnostics), RespondentSide.Mentee, null, StoredAnswers.Read(EveryForm));

        Assert.Equal(EveryForm, StoredAnswers.Write(sheet));
    }

    [Fact]
    public void Every_form_is_read_as_the_answer_it_was()
    {
        var answers = StoredAnswers.Read(EveryForm);

        Assert.Equal(
            new Dictionary<string, AnswerValue>
            {
                ["p1"] = new AnswerValue.One("novice"),
                ["p2"] = new AnswerValue.YesNo(true),
                ["sub-01"] = new AnswerValue.Number(2),
                ["sub-02"] = new AnswerValue.NotApplicable(),
                ["w1"] = new AnswerValue.Many(["co_plan", "group"]),
                ["o1"] = new AnswerValue.Skipped(),
                ["o2"] = new AnswerValue.Words("Как успеть?"),
            },
            answers);
    }

    [Theory]
    [InlineData("""{"p1":{"word":"x"}}""")]
    [InlineData("""{"p1":{"text":"x","more":1}}""")]
    [InlineData("""{"w1":[1]}""")]
    [InlineData("""{"p1":{}}""")]
    [InlineData("""{"p1":2.5}""")]
    [InlineData("null")]
    public void A_form_that_we_never_wrote_is_not_read_as_something_else(string json)
    {
        Assert.Throws<JsonException>(() => StoredAnswers.Read(json));
    }
}
