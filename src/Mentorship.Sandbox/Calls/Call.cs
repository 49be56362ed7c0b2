using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>A call that passed the specification: its parameters have the right names and types.</summary>
internal sealed class Call(MethodSpec method, JsonDocument document, IReadOnlyDictionary<string, UploadedFile> uploads) : IDisposable
{
    public MethodSpec Method => method;

    public JsonElement Parameters { get; } = document.RootElement;

    public IReadOnlyDictionary<string, UploadedFile> Uploads => uploads;

    /// <summary>The chat the call is about; null for calls about no chat or a chat named in words.</summary>
    public long? ChatId { get; } = Whole(document.RootElement, "chat_id");

    public long? Number(string name) => Whole(Parameters, name);

    public string? Text(string name) =>
        Parameters.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public bool Flag(string name) => Parameters.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public JsonElement? Find(string name) => Parameters.TryGetProperty(name, out var value) ? value : null;

    public void Dispose() => document.Dispose();

    private static long? Whole(JsonElement parameters, string name) => parameters.ValueKind == JsonValueKind.Object
        && parameters.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.Number => value.TryGetInt64(out var number) ? number : null,
            JsonValueKind.String => long.TryParse(value.GetString(), out var number) ? number : null,
            _ => null,
        } : null;
}

/// <summary>A file part of a multipart call.</summary>
internal sealed record UploadedFile(string Name, string MimeType, byte[] Content);
