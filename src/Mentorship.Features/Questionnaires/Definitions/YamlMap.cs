using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Mentorship.Features.Questionnaires;

/// <summary>A mapping of a questionnaire file that says exactly where it stands when something in it is wrong.</summary>
internal sealed class YamlMap(YamlMappingNode node, string file, string place)
{
    public IEnumerable<string> Keys => node.Children.Keys.Select(key => key.ToString());

    public YamlMap Named(string name) => new(node, file, name);

    public YamlMap Knows(params ReadOnlySpan<string> known)
    {
        foreach (var key in Keys)
        {
            if (!known.Contains(key))
                throw Fault($"the key '{key}' is not known");
        }

        return this;
    }

    public bool Has(string key) => Keys.Contains(key);

    /// <summary>Null when the key is absent or its value is a plain null.</summary>
    public string? TextOrNull(string key) => Child(key) switch
    {
        null => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" } => null,
        YamlScalarNode scalar => scalar.Value,
        _ => throw Fault($"'{key}' must be a single value"),
    };

    public string Text(string key) => TextOrNull(key) is { Length: > 0 } text ? text : throw Fault($"'{key}' is missing");

    public int Number(string key) => Read(key, Text(key), int.TryParse(Text(key), CultureInfo.InvariantCulture, out var number), number);

    public decimal Share(string key) =>
        Read(key, Text(key), decimal.TryParse(Text(key), CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1, share);

    public bool Flag(string key) => TextOrNull(key) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw Fault($"'{key}' must be true or false, not '{other}'"),
    };

    public YamlMap? MapOrNull(string key) => Child(key) is { } child ? AsMap(child, key) : null;

    public YamlMap Map(string key) => MapOrNull(key) ?? throw Fault($"'{key}' is missing");

    public IReadOnlyList<YamlMap> Maps(string key) => [.. List(key).Select(item => AsMap(item, key))];

    public IReadOnlyList<string> Words(string key) =>
        [.. List(key).Select(item => (item as YamlScalarNode)?.Value ?? throw Fault($"'{key}' must be a list of words"))];

    public IReadOnlyList<T> Codes<T>(string key) where T : struct, Enum => [.. Words(key).Select(word => Known<T>(key, word))];

    public T Code<T>(string key) where T : struct, Enum => Known<T>(key, Text(key));

    public QuestionnaireFault Fault(string trouble) => new($"{file}, {place} (line {node.Start.Line}): {trouble}");

    private T Known<T>(string key, string word) where T : struct, Enum =>
        Domain.Questionnaires.Code.Read<T>(word) ?? throw Fault($"'{key}' cannot be '{word}'");

    private T Read<T>(string key, string text, bool isRead, T value) => isRead ? value : throw Fault($"'{key}' cannot be '{text}'");

    private YamlNode? Child(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private YamlMap AsMap(YamlNode child, string key) =>
        child is YamlMappingNode map ? new(map, file, $"{place}, {key}") : throw Fault($"'{key}' must be a mapping");

    private IEnumerable<YamlNode> List(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        _ => throw Fault($"'{key}' must be a list"),
    };
}
