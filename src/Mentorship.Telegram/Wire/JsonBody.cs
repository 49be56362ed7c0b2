using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mentorship.Telegram.Wire;

/// <summary>A call without files.</summary>
internal sealed class JsonBody : CallBody
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true,
    };

    [ThreadStatic] private static ArrayBufferWriter<byte>? _buffer;
    [ThreadStatic] private static Utf8JsonWriter? _writer;

    private JsonBody(byte[] bytes) : base(bytes) => Headers.ContentType = Json;

    public static JsonBody Of<T>(T value, JsonTypeInfo<T> shape)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(1024);
        var writer = _writer ??= new Utf8JsonWriter(buffer, Plain);
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        JsonSerializer.Serialize(writer, value, shape);
        writer.Flush();
        return new JsonBody(buffer.WrittenSpan.ToArray());
    }
}
