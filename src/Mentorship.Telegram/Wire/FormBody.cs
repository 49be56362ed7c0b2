using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Mentorship.Pipeline;

namespace Mentorship.Telegram.Wire;

/// <summary>
/// A call with a file. Written by hand: the platform's own form writes a Russian file name as an encoded word, which the Bot API
/// shows to the person as it is; UTF-8 between the quotes is what it reads.
/// </summary>
internal sealed class FormBody : CallBody
{
    private FormBody(byte[] bytes, string boundary) : base(bytes) =>
        Headers.ContentType = MediaTypeHeaderValue.Parse($"multipart/form-data; boundary={boundary}");

    public static FormBody Of<T>(T call, JsonTypeInfo<T> shape, string part, MadeFile file)
    {
        var boundary = $"part-{Guid.NewGuid():N}";
        var form = new ArrayBufferWriter<byte>(file.Bytes.Length + 1024);
        foreach (var field in JsonSerializer.SerializeToElement(call, shape).EnumerateObject())
            Write(form, $"--{boundary}\r\nContent-Disposition: form-data; name=\"{field.Name}\"\r\n\r\n{Value(field.Value)}\r\n");
        Write(form, $"--{boundary}\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"{Named(file.Name)}\"\r\n");
        Write(form, $"Content-Type: {file.MediaType}\r\n\r\n");
        form.Write(file.Bytes);
        Write(form, $"\r\n--{boundary}--\r\n");
        return new FormBody(form.WrittenSpan.ToArray(), boundary);
    }

    private static void Write(ArrayBufferWriter<byte> form, string text) => Encoding.UTF8.GetBytes(text, form);

    private static string Value(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    // What could end the name, or the header, early.
    private static string Named(string name) => string.Concat(name.Select(c => c is '"' or '\\' || char.IsControl(c) ? '_' : c));
}
