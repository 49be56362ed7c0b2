using System.Text.Json.Serialization;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Serialisation without reflection; used through <see cref="StoredForm"/>.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(AnswerValueConverter)])]
[JsonSerializable(typeof(Dictionary<string, AnswerValue>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class StoredRunJson : JsonSerializerContext;
