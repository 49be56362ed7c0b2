using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentorship.Conversations;

/// <summary>What a bookmark's draft holds: one answer a step, so that a step which leaves the trail takes its answer with it.</summary>
internal sealed record Notes
{
    [JsonPropertyName("answers")]
    public Dictionary<string, JsonElement> Answers { get; init; } = [];

    [JsonPropertyName("argument")]
    public JsonElement? Argument { get; init; }

    /// <summary>Keys on the last screen that came from facts.</summary>
    [JsonPropertyName("offered")]
    public ValueList<string>? Offered { get; init; }

    [JsonPropertyName("page"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Page { get; init; }
}
