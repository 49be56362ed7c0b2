using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>One method with its parameters, ready to check a call.</summary>
internal sealed class MethodSpec
{
    private readonly FieldTable _parameters;
    private readonly Dictionary<string, IReadOnlyList<string>> _types = new(StringComparer.Ordinal);

    public MethodSpec(string name, JsonElement definition, Func<JsonElement, FieldSpec> fieldOf)
    {
        Name = name;
        var parameters = definition.GetProperty("params").EnumerateArray().ToList();
        // The real server clamps the numbers of getUpdates instead of refusing them.
        _parameters = new FieldTable([.. parameters.Select(fieldOf).Select(f => name == "getUpdates" ? f with { Limits = null } : f)]);
        foreach (var parameter in parameters)
            _types[parameter.GetProperty("name").GetString()!] = TypesIn(parameter);
    }

    public string Name { get; }

    /// <summary>The types a parameter may have; empty for a parameter that does not exist.</summary>
    public IReadOnlyList<string> TypesOf(string parameter) => _types.GetValueOrDefault(parameter) ?? [];

    public string? Complaint(JsonElement parameters) => _parameters.Complaint(parameters, Name);

    private static string[] TypesIn(JsonElement parameter) =>
        [.. parameter.GetProperty("types").EnumerateArray().Select(t => t.GetString()!)];
}
