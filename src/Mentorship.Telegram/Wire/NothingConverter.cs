using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentorship.Telegram.Wire;

/// <summary>Passes over a result of any type without making anything of it.</summary>
internal sealed class NothingConverter : JsonConverter<Nothing>
{
    public override Nothing Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return Nothing.Value;
    }

    public override void Write(Utf8JsonWriter writer, Nothing value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
