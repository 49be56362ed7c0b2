using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Reads the condition of a question: one test, or a tree of them.</summary>
internal static class ShowIfYaml
{
    public static ShowIf Read(YamlMap map)
    {
        map.Knows(
            "q", "ctx", "index_of", "section", "any_eq", "except", "all", "any",
            "eq", "ne", "gte", "lte", "lt", "in", "contains_any", "answered");
        return Subject(map) switch
        {
            "all" => new ShowIf.All([.. map.Maps("all").Select(Read)]),
            "any" => new ShowIf.Any([.. map.Maps("any").Select(Read)]),
            "q" => new ShowIf.Answer(map.Text("q"), Test(map, "q")),
            "ctx" => new ShowIf.Context(map.Text("ctx"), Test(map, "ctx")),
            "index_of" => new ShowIf.Index(map.Text("index_of"), Test(map, "index_of")),
            _ => new ShowIf.AnyIn(map.Knows("section", "any_eq", "except").Text("section"), map.Number("any_eq"), map.Words("except")),
        };
    }

    private static string Subject(YamlMap map)
    {
        string[] subjects = [.. map.Keys.Where(key => key is "all" or "any" or "q" or "ctx" or "index_of" or "section")];
        return subjects is [var subject] && (subject is not ("all" or "any") || map.Keys.Count() == 1)
            ? subject
            : throw map.Fault("a condition is about one of q, ctx, index_of, section, all, any");
    }

    private static Test Test(YamlMap map, string subject) => map.Keys.Where(key => key != subject).ToArray() switch
    {
        ["eq"] => new Test.Equal(map.Text("eq")),
        ["ne"] => new Test.NotEqual(map.Text("ne")),
        ["gte"] => new Test.AtLeast(map.Number("gte")),
        ["lte"] => new Test.AtMost(map.Number("lte")),
        ["lt"] => new Test.LessThan(map.Number("lt")),
        ["in"] => new Test.OneOf(map.Words("in")),
        ["contains_any"] => new Test.OneOf(map.Words("contains_any")),
        ["answered"] => new Test.Answered(map.Flag("answered")),
        _ => throw map.Fault("a condition needs exactly one of eq, ne, gte, lte, lt, in, contains_any, answered"),
    };
}
