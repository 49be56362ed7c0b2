using Mentorship.Features.Questionnaires;

namespace Mentorship.Features.Tests.Questionnaires;

public sealed class BrokenFileTests
{
    private const string Entry = "entry-novice.v1.yaml";
    private const string SelfCheck = "mentor-self.v1.yaml";
    private const string Closing = "closing-reflection.v1.yaml";
    private const string TwoLanguages = "{q: p3, eq: true}";
    private const string AnyHard = "{section: subject, any_eq: 3}";
    private const string GoalsWereClear = "      mentor: {ru: \"Цели программы были понятны нам обоим с самого начала\"}\n";

    [Theory]
    [InlineData(Entry, "id: p2", "id: p1", "question p1", "the id is used twice")]
    [InlineData(Entry, "id: p1\n    section: profile", "id: p1\n    section: nowhere", "question p1", "there is no section 'nowhere'")]
    [InlineData(Entry, "scale: difficulty", "scale: hardness", "question sub-01", "there is no scale 'hardness'")]
    [InlineData(Entry, "type: single", "type: choice", "question p1", "there are no questions of the type 'choice'")]
    [InlineData(Entry, "required: true", "requried: true", "question p1", "the key 'requried' is not known")]
    [InlineData(Entry, "required: true", "required: perhaps", "question p1", "'required' must be true or false, not 'perhaps'")]
    [InlineData(Entry, TwoLanguages, "{q: p9, eq: true}", "question sub-05", "there is no question 'p9'")]
    [InlineData(Entry, TwoLanguages, "{q: w2, eq: online}", "question sub-05", "'w2', which is not asked before it")]
    [InlineData(Entry, TwoLanguages, "{q: p3, eq: maybe}", "question sub-05", "'p3' is never answered 'maybe'")]
    [InlineData(Entry, TwoLanguages, "{q: p3, gte: 1}", "question sub-05", "'p3' has no number to compare")]
    [InlineData(Entry, TwoLanguages, "{q: p3, is: true}", "question sub-05", "the key 'is' is not known")]
    [InlineData(Entry, TwoLanguages, "{q: p3, eq: true, ne: false}", "question sub-05", "needs exactly one of")]
    [InlineData(Entry, TwoLanguages, "{q: p3, ctx: kind, eq: true}", "question sub-05", "is about one of")]
    [InlineData(Entry, TwoLanguages, "{all: []}", "question sub-05", "the condition is empty")]
    [InlineData(Entry, AnyHard, "{section: theory, any_eq: 3}", "question fu-subject", "after the scaled questions of 'theory'")]
    [InlineData(Entry, AnyHard, "{section: profile, any_eq: 3}", "question fu-subject", "no section 'profile' with scaled")]
    [InlineData(Entry, "except: [psy-06]", "except: [psy-99]", "question fu-psyped", "there is no question 'psy-99'")]
    [InlineData(Entry, "ru: \"Онлайн\"", "ru: \"Только в сети, лучше по вечерам\"", "question w2", "label of 'online' is longer than 30")]
    [InlineData(Entry, "value: online", "value: mixed", "question w2", "the option 'mixed' is there twice")]
    [InlineData(Entry, "max_choices: 3", "max_choices: 9", "question w1", "max_choices must be from 1 to the number of options")]
    [InlineData(Entry, "max_length: 300", "max_length: 9000", "question fu-subject", "max_length must be from 1 to 1000")]
    [InlineData(Entry, "max_choices: 3", "max_choices: three", "question w1", "'max_choices' cannot be 'three'")]
    [InlineData(Entry, "visibility: respondent_only", "visibility: all", "question psy-06", "the visibility cannot be 'all'")]
    [InlineData(Entry, "order: 3", "order: 2", "sections", "the order 2 is used twice")]
    [InlineData(Entry, "direction: subject", "direction: sports", "section subject", "'direction' cannot be 'sports'")]
    [InlineData(Entry, "direction: theory", "", "question the-01", "the scored section theory has no direction")]
    [InlineData(Entry, "from: 25", "from: 26", "scoring", "the levels must cover 0 to 100 without holes")]
    [InlineData(Entry, "code: high,", "code: hard,", "scoring", "it needs the level 'high'")]
    [InlineData(Entry, "{id: gaps,", "{id: holes,", "scoring", "the output 'holes' is not both in the file and in the code")]
    [InlineData(Entry, "id: o1,", "id: o9,", "scoring", "it needs the question 'o1'")]
    [InlineData(Entry, "min_answered_share: 0.6", "min_answered_share: 6", "missing", "'min_answered_share' cannot be '6'")]
    [InlineData(Entry, "answers_visible_to: [respondent, ", "answers_visible_to: [everybody, ", "privacy", "cannot be 'everybody'")]
    [InlineData(Entry, "kind: entry_diagnostics", "kind: 0", "top", "'kind' cannot be '0'")]
    [InlineData(Entry, "schema: mentoring-questionnaire/1", "schema: mentoring-questionnaire/2", "top", "the schema must be")]
    [InlineData(Entry, "title:\n", "heading:\n", "top", "the key 'heading' is not known")]
    [InlineData(Entry, "estimated_minutes: 8", "estimated_minutes: 8\nestimated_minutes: 9", "line", "Duplicate key")]
    [InlineData(SelfCheck, "{index_of: motive,", "{index_of: digitall,", "question t5", "no section 'digitall' with scaled")]
    [InlineData(Closing, "{ctx: closure_reason,", "{ctx: why,", "question br-early", "no context variable 'why'")]
    [InlineData(Closing, "mentor: {ru: \"Цели", "curator: {ru: \"Цели", "question pro-01", "there is no side 'curator'")]
    [InlineData(Closing, GoalsWereClear, "", "question pro-01", "there is no text for the side Mentor")]
    public void A_file_that_cannot_be_used_is_refused_with_file_place_and_trouble(
        string file, string written, string broken, string place, string trouble)
    {
        var text = Files.Text(file);
        var at = text.IndexOf(written, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{written}' is not in {file}");
        text = text.Remove(at, written.Length).Insert(at, broken);

        var fault = Assert.Throws<QuestionnaireFault>(() => QuestionnaireYaml.Read(file, text));

        Assert.StartsWith(file, fault.Message, StringComparison.Ordinal);
        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
        Assert.Contains(trouble, fault.Message, StringComparison.Ordinal);
    }
}
