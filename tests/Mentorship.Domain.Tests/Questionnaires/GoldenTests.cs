using Mentorship.Domain.Questionnaires;
using static Mentorship.Domain.Tests.Questionnaires.GoldenCase;

namespace Mentorship.Domain.Tests.Questionnaires;

public sealed class GoldenTests
{
    public static IEnumerable<object[]> Expectations =>
        All.SelectMany(golden => golden.Expect.Children.Keys.Select(key => new object[] { golden.Id, Text(key) }));

    [Theory]
    [MemberData(nameof(Expectations))]
    public void The_vectors_of_the_specification_come_out_as_written(string id, string output)
    {
        var golden = Named(id);

        var actual = Outputs(golden.Sheet())[output];

        Assert.Equal(Text(golden.Expect[output]), actual);
    }

    [Fact]
    public void Every_questionnaire_has_a_vector()
    {
        var covered = All.Select(golden => golden.Questionnaire).Distinct().Order(KeyOrder);

        Assert.Equal(Forms.Library.All.Select(definition => definition.Key).Order(KeyOrder), covered);
    }

    private static readonly Comparer<QuestionnaireKey> KeyOrder =
        Comparer<QuestionnaireKey>.Create((one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));

    private static Dictionary<string, string> Outputs(AnswerSheet sheet) => sheet.Definition.Kind switch
    {
        QuestionnaireKind.EntryDiagnostics => OfEntry(sheet, EntryScoring.Of(sheet)),
        QuestionnaireKind.MentorSelfCheck => OfMentor(MentorScoring.Of(sheet)),
        _ => OfClosing(sheet, ClosingScoring.Of(sheet)),
    };

    private static Dictionary<string, string> OfEntry(AnswerSheet sheet, EntryOutcome outcome) => new()
    {
        ["section_index"] = Sections(outcome.Sections, score => score.Private),
        ["shared_section_index"] = Sections(outcome.Sections, score => score.Shared),
        ["level"] = Sections(outcome.Sections, score => score.Level?.Code),
        ["total_index"] = $"{outcome.Total}",
        ["priorities"] = List(outcome.Priorities.Select(section => section.Id)),
        ["gaps"] = List(outcome.Gaps.Select(gap => gap.Question)),
        ["strengths"] = List(outcome.Strengths.OfType<Strength.Item>().Select(strength => strength.Question)),
        ["suggested_kinds"] = List(outcome.SuggestedKinds.Select(kind => Snake($"{kind}"))),
        ["followups_shown"] = List(Branches.Shown(sheet)),
        ["info_wellbeing_shown"] = sheet.Shows("info-wellbeing") ? "true" : "false",
    };

    private static Dictionary<string, string> OfMentor(MentorOutcome outcome) => new()
    {
        ["section_index"] = Sections(outcome.Sections, score => score.Private),
        ["total_index"] = $"{outcome.Total}",
        ["level"] = outcome.Level!.Code,
        ["training_needs"] = List(outcome.TrainingNeeds.Select(section => section.Id)),
        ["flags"] = List(outcome.Flags.Select(flag => Snake($"{flag}"))),
    };

    private static Dictionary<string, string> OfClosing(AnswerSheet sheet, ClosingOutcome outcome) => new()
    {
        ["section_index"] = Sections(outcome.Sections, score => score.Private),
        ["total_index"] = $"{outcome.Total}",
        ["level"] = outcome.Level!.Code,
        ["satisfied"] = outcome.Satisfied is true ? "true" : "false",
        ["branches"] = List(Branches.Shown(sheet)),
    };

    private static string Sections(IReadOnlyList<SectionScore> sections, Func<SectionScore, object?> value) =>
        List(sections.Select(score => $"{score.Section.Id} {value(score) ?? "insufficient_data"}"));

    private static string List(IEnumerable<string> items) => string.Join(", ", items);

    private static string Snake(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? $"_{char.ToLowerInvariant(letter)}" : $"{letter}")).TrimStart('_');
}
