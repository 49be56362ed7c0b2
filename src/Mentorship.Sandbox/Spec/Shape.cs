using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>A type of the Bot API as a check: null when the value fits, otherwise what is wrong in words.</summary>
internal abstract class Shape
{
    public abstract string? Complaint(JsonElement value);
}

internal sealed class NumberShape(bool Whole) : Shape
{
    public override string? Complaint(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && (!Whole || value.TryGetInt64(out _)) ? null
        : Whole ? "must be an integer" : "must be a number";
}

internal sealed class StringShape : Shape
{
    public override string? Complaint(JsonElement value) => value.ValueKind == JsonValueKind.String ? null : "must be a string";
}

internal sealed class BooleanShape(bool OnlyTrue) : Shape
{
    public override string? Complaint(JsonElement value) =>
        value.ValueKind == JsonValueKind.True || (!OnlyTrue && value.ValueKind == JsonValueKind.False) ? null
        : OnlyTrue ? "must be true" : "must be a boolean";
}

internal sealed class ArrayShape(Shape item) : Shape
{
    public override string? Complaint(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return "must be an array";
        foreach (var element in value.EnumerateArray())
        {
            if (item.Complaint(element) is { } complaint)
                return complaint;
        }
        return null;
    }
}

internal sealed class LateShape(Func<Shape> made) : Shape
{
    private readonly Lazy<Shape> _shape = new(made);

    public Shape Real => _shape.Value;

    public override string? Complaint(JsonElement value) => Real.Complaint(value);
}

/// <summary>A union: decided by its discriminator where it has one, otherwise the first alternative that fits.</summary>
internal sealed class EitherShape(string? by, IReadOnlyList<Shape> alternatives) : Shape
{
    public override string? Complaint(JsonElement value)
    {
        string? nearest = null;
        foreach (var alternative in alternatives)
        {
            if (alternative.Complaint(value) is not { } complaint)
                return null;
            if (nearest is null || IsMeant(alternative, value))
                nearest = complaint;
        }
        return nearest;
    }

    // The complaint of the alternative that the caller meant says more than that of the first one.
    private bool IsMeant(Shape alternative, JsonElement value) =>
        alternative is ObjectShape shape && value.ValueKind == JsonValueKind.Object
        && (by is null ? shape.Names(value) : shape.IsMarked(value, by));
}
