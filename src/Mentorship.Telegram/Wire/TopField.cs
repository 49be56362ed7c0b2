using System.Text.Json;

namespace Mentorship.Telegram.Wire;

/// <summary>Goes to one field of an outer object without reading the rest, however broken that is.</summary>
internal static class TopField
{
    /// <summary>The reader stands on the value, or the answer is false. Throws only <see cref="JsonException"/>.</summary>
    public static bool TryFind(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name, out Utf8JsonReader reader)
    {
        reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = WireJson.Depth });
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            // By bytes: an escaped name is none of ours, and comparing it may throw on half a character.
            var isFound = reader.ValueSpan.SequenceEqual(name);
            reader.Read();
            if (isFound)
                return true;
            reader.Skip();
        }
        return false;
    }
}
