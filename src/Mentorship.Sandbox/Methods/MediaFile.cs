using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>The file of a call: uploaded, or named by an id that this bot has seen.</summary>
internal static class MediaFile
{
    private const int MostBytes = 50 << 20, MostPhotoBytes = 10 << 20;

    public static (SeenFile? File, Answer? Refusal) Of(Call call, MessageKind kind, FileShelf files) =>
        Of(call, call.Text(MediaJson.FieldOf(kind)) ?? "", kind, files);

    public static (SeenFile? File, Answer? Refusal) Of(Call call, string reference, MessageKind kind, FileShelf files)
    {
        if (reference.StartsWith("attach://", StringComparison.Ordinal))
            return Uploaded(call, reference["attach://".Length..], kind, files);
        if (reference.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return (null, Answer.Refused(501, "Not Implemented: this sandbox fetches no files from the web"));
        if (files.Find(reference) is not { } stored)
            return (null, Answer.Bad("wrong file identifier/HTTP URL specified"));
        return stored.Kind == kind ? (stored.File, null) : (null, Answer.Bad($"can't use file of type {stored.Kind} as {kind}"));
    }

    /// <summary>Parts of a multipart call that nothing refers to: a mistake in the caller.</summary>
    public static string? Unused(Call call)
    {
        if (call.Uploads.Count == 0)
            return null;
        var parameters = JsonSerializer.Serialize(call.Parameters, Plain.Default.JsonElement);
        return call.Uploads.Keys.FirstOrDefault(name => !parameters.Contains($"attach://{name}", StringComparison.Ordinal));
    }

    private static (SeenFile? File, Answer? Refusal) Uploaded(Call call, string part, MessageKind kind, FileShelf files)
    {
        if (!call.Uploads.TryGetValue(part, out var upload))
            return (null, Answer.Bad($"there is no file part {part} in the request"));
        if (upload.Content.Length == 0)
            return (null, Answer.Bad("file must be non-empty"));
        if (upload.Content.Length > (kind == MessageKind.Photo ? MostPhotoBytes : MostBytes))
            return (null, Answer.Refused(413, "Request Entity Too Large"));
        return (files.Add(kind, upload.Name, upload.MimeType, upload.Content), null);
    }
}

[System.Text.Json.Serialization.JsonSerializable(typeof(JsonElement))]
internal sealed partial class Plain : System.Text.Json.Serialization.JsonSerializerContext;
