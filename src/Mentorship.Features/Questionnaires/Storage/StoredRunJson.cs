using System.Text.Json.Serialization;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Serialisation without reflection; used through <see cref="StoredForm"/>, which adds the names of enums.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(AnswerValueConverter)])]
[JsonSerializable(typeof(StoredRun))]
[JsonSerializable(typeof(Dictionary<string, AnswerValue>))]
internal sealed partial class StoredRunJson : JsonSerializerContext;
