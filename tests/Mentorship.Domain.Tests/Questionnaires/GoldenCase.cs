using System.Globalization;
using Mentorship.Domain.Questionnaires;
using YamlDotNet.RepresentationModel;

namespace Mentorship.Domain.Tests.Questionnaires;

/// <summary>A test vector of the specification: answers, and what they must come to.</summary>
internal sealed record GoldenCase(string Id, QuestionnaireKey Questionnaire, YamlMappingNode Answers, YamlMappingNode Expect)
{
    public static IReadOnlyList<GoldenCase> All { get; } = [.. Load()];

    public static GoldenCase Named(string id) => All.Single(golden => golden.Id == id);

    /// <summary>Answers and context stand side by side in the vectors; the definition knows which is which.</summary>
    public AnswerSheet Sheet()
    {
        var definition = Forms.Library[Questionnaire];
        var given = Answers.Select(pair => (Key: Text(pair.Key), pair.Value))
            .ToLookup(pair => definition.ContextVariables.Contains(pair.Key));
        return AnswerSheet.Filled(
            definition,
            definition.Audience[0],
            given[true].ToDictionary(pair => pair.Key, pair => Text(pair.Value)),
            given[false].Select(pair => KeyValuePair.Create(pair.Key, ValueOf(definition.Find(pair.Key)!, pair.Value))));
    }

    public static string Text(YamlNode node) => node switch
    {
        YamlSequenceNode list => string.Join(", ", list.Children.Select(Text)),
        YamlMappingNode map => string.Join(", ", map.Children.Select(pair => $"{Text(pair.Key)} {Text(pair.Value)}")),
        _ => ((YamlScalarNode)node).Value!,
    };

    private static AnswerValue ValueOf(Question question, YamlNode node)
    {
        AnswerValue value = (question, node) switch
        {
            (MultiQuestion, YamlSequenceNode list) => new AnswerValue.Many([.. list.Children.Select(Text)]),
            (ScaleQuestion, _) when Text(node) == "null" => new AnswerValue.NotApplicable(),
            (ScaleQuestion, _) => new AnswerValue.Number(int.Parse(Text(node), CultureInfo.InvariantCulture)),
            (YesNoQuestion, _) => new AnswerValue.YesNo(Text(node) == "true"),
            _ => new AnswerValue.One(Text(node)),
        };
        return question.Accept(value).Accepted();
    }

    private static IEnumerable<GoldenCase> Load()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Questionnaires", "golden.yaml"))));
        var cases = (YamlSequenceNode)stream.Documents[0].RootNode["cases"];
        return cases.Children.Select(node => new GoldenCase(
            Text(node["id"]),
            QuestionnaireKey.Parse(Text(node["questionnaire"])),
            (YamlMappingNode)node["answers"],
            (YamlMappingNode)node["expect"]));
    }
}
