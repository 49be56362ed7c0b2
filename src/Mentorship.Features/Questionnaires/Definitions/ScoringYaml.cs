using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Takes the figures and the names of a scoring; its formulas stay in the file as documentation of the code.</summary>
internal static class ScoringYaml
{
    public static ScoringRules Rules(YamlMap map)
    {
        map.Knows("missing", "section_index", "total_index", "levels", "outputs", "exit_compare", "note");
        var missing = map.Map("missing").Knows("value_null", "min_answered_share", "below_min");
        return new ScoringRules(
            missing.Share("min_answered_share"),
            [.. map.Maps("levels").Select(Level)],
            [.. map.Maps("outputs").Select(output => output.Knows("id", "rule", "rules", "skip").Text("id"))]);
    }

    private static Level Level(YamlMap map)
    {
        map.Knows("code", "from", "to", "ru", "tt", "en");
        return new Level(map.Text("code"), map.Number("from"), map.Number("to"), PartsYaml.Spoken(map));
    }
}
