using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentorship.Pipeline;

/// <summary>The one way in which anything of ours is written as JSON: enums by declared name, nothing null.</summary>
public static class PipelineJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };
}
