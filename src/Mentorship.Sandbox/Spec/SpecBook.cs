using System.Collections.Concurrent;
using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>The specification compiled once into checks, so that a call costs no look into the document.</summary>
internal sealed class SpecBook
{
    private readonly ConcurrentDictionary<string, Shape> _shapes = new(StringComparer.Ordinal);

    public SpecBook(JsonElement root)
    {
        Root = root;
        UpdateKinds = Strings(root.GetProperty("update_kinds"));
        KindsOnRequest = Strings(root.GetProperty("updates_excluded_by_default")).ToHashSet(StringComparer.Ordinal);
        Methods = root.GetProperty("methods").EnumerateObject()
            .ToDictionary(m => m.Name, m => new MethodSpec(m.Name, m.Value, FieldOf), StringComparer.OrdinalIgnoreCase);
    }

    public JsonElement Root { get; }

    public Dictionary<string, MethodSpec> Methods { get; }

    public IReadOnlyList<string> UpdateKinds { get; }

    public IReadOnlySet<string> KindsOnRequest { get; }

    public Shape ShapeOf(string type)
    {
        if (_shapes.TryGetValue(type, out var known))
            return known;
        return _shapes[type] = type switch
        {
            "Integer" => new NumberShape(Whole: true),
            "Float" => new NumberShape(Whole: false),
            "String" or "InputFile" => new StringShape(),
            "Boolean" => new BooleanShape(OnlyTrue: false),
            "True" => new BooleanShape(OnlyTrue: true),
            _ when type.StartsWith("Array of ", StringComparison.Ordinal) => new ArrayShape(ShapeOf(type["Array of ".Length..])),
            _ when type[0] == '(' => Either(type[1..^1].Split('|')),
            _ => Named(type),
        };
    }

    private FieldSpec FieldOf(JsonElement field)
    {
        var shape = Either(Strings(field.GetProperty("types")));
        return new FieldSpec(field.GetProperty("name").GetString()!, shape, field.GetProperty("required").GetBoolean())
        {
            Constant = field.TryGetProperty("const", out var constant) ? constant.ToString() : null,
            Words = field.TryGetProperty("enum", out var words) ? Strings(words).ToHashSet(StringComparer.Ordinal) : null,
            Limits = field.TryGetProperty("limits", out var limits) ? FieldLimits.Read(limits) : null,
        };
    }

    // Types refer to each other in circles, so an object shape is filled when it is first asked.
    private Shape Named(string type)
    {
        var definition = Root.GetProperty("types").GetProperty(type);
        return definition.TryGetProperty("subtypes", out var subtypes)
            ? new LateShape(() => Either(Strings(subtypes), definition.TryGetProperty("discriminator", out var by) ? by.GetString() : null))
            : new ObjectShape(type, () => [.. definition.GetProperty("fields").EnumerateArray().Select(FieldOf)]);
    }

    private Shape Either(IReadOnlyList<string> types, string? by = null) =>
        types.Count == 1 ? ShapeOf(types[0]) : new EitherShape(by, [.. types.Select(ShapeOf)]);

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => e.ToString())];
}
