using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>The parts of a questionnaire file that questions refer to: sections, scales, texts and the privacy.</summary>
internal static class PartsYaml
{
    public static Section Section(YamlMap map)
    {
        map = map.Named($"section {map.Text("id")}").Knows("id", "order", "scored", "direction", "title");
        return new Section(map.Text("id"), map.Number("order"), map.Flag("scored"), Local(map.Map("title")))
        {
            Direction = map.Has("direction") ? map.Code<ActivityDirection>("direction") : null,
        };
    }

    public static IReadOnlyDictionary<string, Scale> Scales(YamlMap scales) =>
        scales.Keys.ToDictionary(id => id, id => Scale(id, scales.Map(id).Named($"scale {id}")));

    public static LocalText Local(YamlMap map)
    {
        map.Knows("ru", "tt", "en");
        return Spoken(map);
    }

    /// <summary>The languages of a mapping that has other keys beside them.</summary>
    public static LocalText Spoken(YamlMap map) => new(map.Text("ru"), map.TextOrNull("tt"), map.TextOrNull("en"));

    public static Privacy Privacy(YamlMap map)
    {
        map.Knows(
            "answers_visible_to", "open_texts_visible_to", "indices_visible_to", "aggregate_min_group", "mentor_sees_answers_only_after");
        return new Privacy
        {
            AnswersTo = map.Codes<Viewer>("answers_visible_to"),
            WordsTo = map.Has("open_texts_visible_to") ? map.Codes<Viewer>("open_texts_visible_to") : null,
            IndicesTo = map.Codes<Viewer>("indices_visible_to"),
            AggregateMinGroup = map.Number("aggregate_min_group"),
            OnlyOnceThePairIsActive = map.TextOrNull("mentor_sees_answers_only_after") switch
            {
                null => false,
                "mentorship.active" => true,
                var other => throw map.Fault($"answers cannot wait for '{other}'"),
            },
        };
    }

    private static Scale Scale(string id, YamlMap map)
    {
        map.Knows("ru_question_hint", "direction", "options");
        var isHigherBetter = map.Text("direction") switch
        {
            "higher_is_better" => true,
            "higher_is_worse" => false,
            var other => throw map.Fault($"a scale has no direction '{other}'"),
        };
        return new Scale(id, new LocalText(map.Text("ru_question_hint")), isHigherBetter, [.. map.Maps("options").Select(Step)]);
    }

    private static Choice Step(YamlMap map)
    {
        map.Knows("value", "code", "ru", "tt", "en");
        AnswerValue value = map.TextOrNull("value") is null ? new AnswerValue.NotApplicable() : new AnswerValue.Number(map.Number("value"));
        return new Choice(map.Text("code"), value, Spoken(map));
    }
}
