using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>A named type: no unknown field, no missing one, every value of its own type.</summary>
internal sealed class ObjectShape(string type, Func<IReadOnlyList<FieldSpec>> fields) : Shape
{
    private readonly Lazy<FieldTable> _fields = new(() => new FieldTable(fields()));

    public override string? Complaint(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return $"must be an object of type {type}";
        return _fields.Value.Complaint(value, type);
    }

    public bool Names(JsonElement value) => _fields.Value.Required.All(f => value.TryGetProperty(f.Name, out _));

    public bool IsMarked(JsonElement value, string by) =>
        value.TryGetProperty(by, out var mark) && _fields.Value.Find(by)?.Constant == mark.ToString();
}

/// <summary>The fields of a type or the parameters of a method, by name.</summary>
internal sealed class FieldTable(IReadOnlyList<FieldSpec> fields)
{
    private readonly Dictionary<string, FieldSpec> _byName = fields.ToDictionary(f => f.Name, StringComparer.Ordinal);

    public IReadOnlyList<FieldSpec> Required { get; } = [.. fields.Where(f => f.Required)];

    public FieldSpec? Find(string name) => _byName.GetValueOrDefault(name);

    public string? Complaint(JsonElement value, string owner)
    {
        foreach (var property in value.EnumerateObject())
        {
            if (!_byName.TryGetValue(property.Name, out var field))
                return $"\"{property.Name}\" is not known to {owner} (Bot API {BotApiSpec.Version})";
            if (field.Complaint(property.Value) is { } complaint)
                return complaint;
        }
        foreach (var field in Required)
        {
            if (!value.TryGetProperty(field.Name, out _))
                return $"\"{field.Name}\" of {owner} is missing";
        }
        return null;
    }
}
