using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Reads one question, given the sections, scales and sides it may refer to.</summary>
internal sealed class QuestionYaml(
    IReadOnlyList<Section> sections, IReadOnlyDictionary<string, Scale> scales, IReadOnlyList<RespondentSide> audience)
{
    public Question Read(YamlMap map)
    {
        map = map.Named($"question {map.Text("id")}").Knows(
            "id", "section", "type", "scale", "required", "tags", "show_if", "ru", "tt", "en", "text", "options",
            "max_choices", "max_length", "sensitive", "visibility", "excluded_from_gap_records", "result_of", "indicator");
        return OfKind(map, map.Text("id"), SectionOf(map), Texts(map)) with
        {
            ShowIf = map.MapOrNull("show_if") is { } condition ? ShowIfYaml.Read(condition) : new ShowIf.Always(),
            Required = map.Flag("required"),
            Tags = map.Words("tags"),
            Sensitive = IsSensitive(map),
            LeftOutOfGaps = map.Flag("excluded_from_gap_records"),
            Measures = map.TextOrNull("indicator") ?? map.TextOrNull("result_of"),
        };
    }

    private Question OfKind(YamlMap map, string id, Section section, Dictionary<RespondentSide, LocalText> texts) => map.Text("type") switch
    {
        "scale" => new ScaleQuestion(ScaleOf(map)) { Id = id, Section = section, Texts = texts },
        "single" => new SingleQuestion(Options(map)) { Id = id, Section = section, Texts = texts },
        "multi" => new MultiQuestion(Options(map), map.Number("max_choices")) { Id = id, Section = section, Texts = texts },
        "boolean" => new YesNoQuestion { Id = id, Section = section, Texts = texts },
        "text" => new TextQuestion(map.Number("max_length")) { Id = id, Section = section, Texts = texts },
        "info" => new InfoPage { Id = id, Section = section, Texts = texts },
        var other => throw map.Fault($"there are no questions of the type '{other}'"),
    };

    private static bool IsSensitive(YamlMap map) => map.TextOrNull("visibility") switch
    {
        null => map.Flag("sensitive"),
        "respondent_only" => true,
        var other => throw map.Fault($"the visibility cannot be '{other}'"),
    };

    private Section SectionOf(YamlMap map) => sections.FirstOrDefault(known => known.Id == map.Text("section"))
        ?? throw map.Fault($"there is no section '{map.Text("section")}'");

    private Scale ScaleOf(YamlMap map) => scales.TryGetValue(map.Text("scale"), out var scale)
        ? scale
        : throw map.Fault($"there is no scale '{map.Text("scale")}'");

    private static IReadOnlyList<Choice> Options(YamlMap map) => [.. map.Maps("options").Select(option => Option(option))];

    private static Choice Option(YamlMap map)
    {
        map.Knows("value", "ru", "tt", "en", "exclusive");
        return new Choice(map.Text("value"), new AnswerValue.One(map.Text("value")), PartsYaml.Spoken(map), map.Flag("exclusive"));
    }

    /// <summary>One text for everybody, or one for each side.</summary>
    private Dictionary<RespondentSide, LocalText> Texts(YamlMap map)
    {
        if (map.MapOrNull("text") is not { } bySide)
            return audience.ToDictionary(side => side, _ => PartsYaml.Spoken(map));
        if (map.Has("ru"))
            throw map.Fault("both 'ru' and 'text' are given");
        return bySide.Keys.ToDictionary(
            key => Code.Read<RespondentSide>(key) ?? throw map.Fault($"there is no side '{key}'"),
            key => PartsYaml.Local(bySide.Map(key)));
    }
}
