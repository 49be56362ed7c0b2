using Mentorship.Domain.Questionnaires;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Mentorship.Features.Questionnaires;

/// <summary>Reads a questionnaire file and refuses one that could not be asked or scored to the end.</summary>
public static class QuestionnaireYaml
{
    private const string Schema = "mentoring-questionnaire/1";

    /// <exception cref="QuestionnaireFault">The file cannot be used; the message says where and why.</exception>
    public static QuestionnaireDefinition Read(string file, string yaml)
    {
        var definition = Definition(Root(file, yaml));
        QuestionnaireChecks.Check(file, definition);
        return definition;
    }

    private static YamlMap Root(string file, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlMap(root, file, "top")
                : throw new QuestionnaireFault($"{file}: one mapping is expected");
        }
        catch (YamlException trouble)
        {
            throw new QuestionnaireFault($"{file}, line {trouble.Start.Line}: {trouble.Message}", trouble);
        }
    }

    private static QuestionnaireDefinition Definition(YamlMap root)
    {
        CheckHeading(root);
        var sections = root.Maps("sections").Select(PartsYaml.Section).OrderBy(section => section.Order).ToList();
        var audience = root.Codes<RespondentSide>("audience");
        return new QuestionnaireDefinition
        {
            Key = new(root.Text("id"), root.Number("version")),
            Kind = root.Code<QuestionnaireKind>("kind"),
            Audience = audience,
            Title = PartsYaml.Local(root.Map("title")),
            Intro = PartsYaml.Local(root.Map("intro")),
            Outro = PartsYaml.Local(root.Map("outro")),
            EstimatedMinutes = root.Number("estimated_minutes"),
            ResumeDays = ResumeDays(root.Map("resume").Knows("allowed", "expires_after_days")),
            ContextVariables = root.Words("context_vars"),
            Privacy = PartsYaml.Privacy(root.Map("privacy")),
            Sections = sections,
            Scoring = ScoringYaml.Rules(root.Map("scoring")),
            Questions = InOrder(root, new QuestionYaml(sections, PartsYaml.Scales(root.Map("scales")), audience)),
        };
    }

    private static void CheckHeading(YamlMap root)
    {
        root.Knows(
            "schema", "id", "version", "kind", "audience", "default_locale", "tt_review", "title", "intro", "outro", "estimated_minutes",
            "resume", "context_vars", "privacy", "scales", "sections", "questions", "scoring");
        if (root.Text("schema") != Schema)
            throw root.Fault($"the schema must be {Schema}");
        if (root.Text("default_locale") != "ru")
            throw root.Fault("the default locale must be ru");
    }

    private static int? ResumeDays(YamlMap resume) => resume.Flag("allowed") ? resume.Number("expires_after_days") : null;

    private static List<Question> InOrder(YamlMap root, QuestionYaml reader)
    {
        var questions = root.Maps("questions").Select(reader.Read).OrderBy(question => question.Section.Order).ToList();
        return questions.CountBy(question => question.Id).FirstOrDefault(used => used.Value > 1) is { Key: { } id }
            ? throw root.Named($"question {id}").Fault("the id is used twice")
            : questions;
    }
}
