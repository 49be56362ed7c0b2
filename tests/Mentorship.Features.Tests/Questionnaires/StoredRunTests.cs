using System.Text.Json;
using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class StoredRunTests
{
    private const string EveryForm =
        """{"p1":"novice","p2":true,"sub-01":2,"sub-02":null,"w1":["co_plan","group"],"o1":{"skipped":true},"o2":{"text":"Как успеть?"}}""";

    private static readonly DateTimeOffset Monday = new(2026, 9, 14, 9, 0, 0, TimeSpan.Zero);
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

    [Fact]
    public void A_run_comes_back_as_it_was_kept()
    {
        var run = ARun() with { Phase = RunPhase.Closing, DueAt = Monday.AddDays(9), ReturnedTo = "pro-01" };

        var read = StoredRun.Read(StoredRun.Of(run).Write()).In(Library);

        Assert.Equal(run with { Sheet = read.Sheet }, read);
        Assert.Equal(run.Sheet.Answers, read.Sheet.Answers);
        Assert.Equal("pro-01", read.Current!.Id);
        Assert.True(read.Sheet.Shows("br-early"));
    }

    [Fact]
    public void A_kept_run_names_its_states_and_its_version()
    {
        var json = JsonDocument.Parse(StoredRun.Of(ARun()).Write()).RootElement;

        Assert.Equal("Started", json.GetProperty("state").GetString());
        Assert.Equal("Mentor", json.GetProperty("side").GetString());
        Assert.Equal("closing-reflection@1", json.GetProperty("questionnaire").GetString());
        Assert.Equal("mentor_initiative", json.GetProperty("context").GetProperty("closure_reason").GetString());
    }

    [Fact]
    public void A_state_is_read_by_its_name_only()
    {
        var json = StoredRun.Of(ARun()).Write().Replace("\"Started\"", "1", StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => StoredRun.Read(json));
    }

    private static QuestionnaireRun ARun()
    {
        var definition = Library.Latest(QuestionnaireKind.ClosingReflection);
        var context = new Dictionary<string, string> { ["closure_reason"] = "mentor_initiative" };
        var sheet = AnswerSheet.Filled(
            definition, RespondentSide.Mentor, context, [KeyValuePair.Create<string, AnswerValue>("pro-01", new AnswerValue.Number(3))]);
        var id = Guid.CreateVersion7(Monday);
        return QuestionnaireRun.Assign(new(id), new(id), sheet, Monday) with { State = RunState.Started, StartedAt = Monday };
    }
}
