using System.Text;
using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>One parameter or field with everything that the specification says of its value.</summary>
internal sealed record FieldSpec(string Name, Shape Shape, bool Required)
{
    public string? Constant { get; init; }

    public HashSet<string>? Words { get; init; }

    public FieldLimits? Limits { get; init; }

    public string? Complaint(JsonElement value) =>
        (Shape.Complaint(value) ?? WordComplaint(value) ?? Limits?.Complaint(value)) is { } complaint ? $"{Name}: {complaint}" : null;

    private string? WordComplaint(JsonElement value)
    {
        if (Constant is null && Words is null)
            return null;
        var word = value.ToString();
        if (Constant is not null && word != Constant)
            return $"must be {Constant}";
        return Words is null || Words.Contains(word) ? null : $"\"{word}\" is not one of the known values";
    }
}

/// <summary>Lengths and ranges of one field; lengths that count after parsing of entities are left to the method.</summary>
internal sealed record FieldLimits(long? Least, long? Most, long? Shortest, long? Longest, bool InBytes, bool Ascii)
{
    public static FieldLimits Read(JsonElement limits) => new(
        Number(limits, "min"), Number(limits, "max"),
        Number(limits, "min_items") ?? Length(limits, "min_len"), Number(limits, "max_items") ?? Length(limits, "max_len"),
        limits.TryGetProperty("unit", out var unit) && unit.ValueEquals("bytes"), limits.TryGetProperty("charset", out _));

    public string? Complaint(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => Range(value.GetDouble()),
        JsonValueKind.Array => Count(value.GetArrayLength(), "items"),
        JsonValueKind.String when Shortest is not null || Longest is not null || Ascii => Text(value.GetString()!),
        _ => null,
    };

    private string? Text(string text)
    {
        if (Ascii && text.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-')))
            return "only A-Z, a-z, 0-9, _ and - are allowed";
        return InBytes ? Count(Encoding.UTF8.GetByteCount(text), "bytes") : Count(text.Length, "characters");
    }

    private string? Range(double value) => value < Least || value > Most ? $"{value} is not within {Least}..{Most}" : null;

    private string? Count(int count, string unit) =>
        count < Shortest || count > Longest ? $"{count} {unit}, allowed are {Shortest ?? 0}..{Longest}" : null;

    private static long? Length(JsonElement limits, string name) =>
        limits.TryGetProperty("after_entities_parsing", out _) ? null : Number(limits, name);

    private static long? Number(JsonElement limits, string name) =>
        limits.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : null;
}
