using System.Text.Json.Serialization;

namespace Mentorship.Hosting;

/// <summary>The body of a health page.</summary>
internal sealed record Health(string Status, IReadOnlyList<string> Reasons);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Health))]
internal sealed partial class HealthJson : JsonSerializerContext;
