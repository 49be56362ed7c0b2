using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Mentorship.Conversations;

/// <summary>How answers are kept: enums by declared name, and nothing that an old answer lacks is made up when it is read.</summary>
internal static class DraftJson
{
    public static readonly JsonSerializerOptions Options = Made();

    /// <summary>Worked out when an answer of the type is first kept, since a start would work out hundreds that nobody gives.</summary>
    public static JsonTypeInfo<T> Of<T>() => Known<T>.Json;

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private static class Known<T>
    {
        public static readonly JsonTypeInfo<T> Json = (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
    }
}
