using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>Writes the file of a message under the field of its kind.</summary>
internal static class MediaJson
{
    public static void Write(Utf8JsonWriter json, MessageKind kind, SeenFile file)
    {
        if (kind == MessageKind.Photo)
            WritePhoto(json, file);
        else
            WriteOne(json, FieldOf(kind), kind, file);
    }

    public static string FieldOf(MessageKind kind) => kind switch
    {
        MessageKind.Photo => "photo",
        MessageKind.Voice => "voice",
        MessageKind.VideoNote => "video_note",
        MessageKind.Sticker => "sticker",
        MessageKind.Video => "video",
        MessageKind.Audio => "audio",
        MessageKind.Animation => "animation",
        _ => "document",
    };

    // A photo comes in several sizes; the bot must take the last, the largest.
    private static void WritePhoto(Utf8JsonWriter json, SeenFile file)
    {
        json.WriteStartArray("photo"u8);
        foreach (var (suffix, side) in (ReadOnlySpan<(string, int)>)[("_s", 90), ("", 640)])
        {
            json.WriteStartObject();
            WriteFile(json, file with { Id = file.Id + suffix, UniqueId = file.UniqueId + suffix });
            WriteSize(json, side);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteOne(Utf8JsonWriter json, string field, MessageKind kind, SeenFile file)
    {
        json.WriteStartObject(field);
        WriteFile(json, file);
        WriteKind(json, kind, file);
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, MessageKind kind, SeenFile file)
    {
        if (kind is MessageKind.Document or MessageKind.Voice or MessageKind.Video or MessageKind.Audio or MessageKind.Animation)
            json.WriteString("mime_type"u8, file.MimeType);
        if (kind is MessageKind.Document)
            json.WriteString("file_name"u8, file.Name);
        if (kind is MessageKind.Voice or MessageKind.VideoNote or MessageKind.Video or MessageKind.Audio or MessageKind.Animation)
            json.WriteNumber("duration"u8, Samples.Seconds);
        if (kind is MessageKind.VideoNote)
            json.WriteNumber("length"u8, 240);
        if (kind is MessageKind.Sticker or MessageKind.Video or MessageKind.Animation)
            WriteSize(json, 512);
        if (kind is MessageKind.Sticker)
            WriteSticker(json);
    }

    private static void WriteSticker(Utf8JsonWriter json)
    {
        json.WriteString("type"u8, "regular"u8);
        json.WriteBoolean("is_animated"u8, false);
        json.WriteBoolean("is_video"u8, false);
    }

    private static void WriteFile(Utf8JsonWriter json, SeenFile file)
    {
        json.WriteString("file_id"u8, file.Id);
        json.WriteString("file_unique_id"u8, file.UniqueId);
        json.WriteNumber("file_size"u8, file.Size);
    }

    private static void WriteSize(Utf8JsonWriter json, int side)
    {
        json.WriteNumber("width"u8, side);
        json.WriteNumber("height"u8, side);
    }
}
