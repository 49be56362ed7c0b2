using System.Text.Json.Serialization;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Serialisation without reflection, enums by name.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(AnswerValueConverter)])]
[JsonSerializable(typeof(StoredRun))]
[JsonSerializable(typeof(Dictionary<string, AnswerValue>))]
internal sealed partial class StoredRunJson : JsonSerializerContext;
