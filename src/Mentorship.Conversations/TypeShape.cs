using System.Text.Json.Serialization.Metadata;

namespace Mentorship.Conversations;

/// <summary>Spells a stored type out: enum members, fields and whatever they hold in turn.</summary>
internal sealed class TypeShape
{
    private readonly HashSet<Type> _told = [];

    public string Of(Type? type)
    {
        if (type is null) return "none";
        if (Nullable.GetUnderlyingType(type) is { } inner) return $"{Of(inner)}?";
        if (type.IsEnum) return $"{type.Name}({string.Join('|', Enum.GetNames(type).Order(StringComparer.Ordinal))})";
        if (type.IsPrimitive || !_told.Add(type)) return type.Name;
        var json = DraftJson.Options.GetTypeInfo(type);
        return $"{type.Name}{Parameters(type)}{Fields(json)}{Kinds(json)}";
    }

    private string Parameters(Type type) =>
        type.IsArray ? $"<{Of(type.GetElementType())}>"
        : type.IsGenericType ? $"<{string.Join(',', type.GetGenericArguments().Select(Of))}>"
        : "";

    private string Fields(JsonTypeInfo json) => json.Kind is not JsonTypeInfoKind.Object ? "" : "{" + string.Join(',', json.Properties
        .OrderBy(p => p.Name, StringComparer.Ordinal)
        .Select(p => $"{p.Name}{(p.IsGetNullable ? "?" : "")}:{Of(p.PropertyType)}")) + "}";

    private string Kinds(JsonTypeInfo json) => json.PolymorphismOptions is not { } kinds ? "" : "[" + string.Join('|', kinds.DerivedTypes
        .Select(d => $"{d.TypeDiscriminator}={Of(d.DerivedType)}")
        .Order(StringComparer.Ordinal)) + "]";
}
