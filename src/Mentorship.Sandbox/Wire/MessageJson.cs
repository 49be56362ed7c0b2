using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>Writes messages, chats and people as the Bot API does.</summary>
internal static class MessageJson
{
    public static void Write(Utf8JsonWriter json, ChatRoom room, SeenMessage message, SandboxWorld world)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id"u8, message.Id);
        json.WritePropertyName("from"u8);
        if (message.FromBot)
            WriteBot(json, world.Options);
        else
            WritePerson(json, room.Person);
        WriteChat(json, room.Person);
        json.WriteNumber("date"u8, message.Date.ToUnixTimeSeconds());
        if (message.EditedAt is { } edited)
            json.WriteNumber("edit_date"u8, edited.ToUnixTimeSeconds());
        WriteReply(json, room, message, world);
        WriteContent(json, message);
        if (message.Protected)
            json.WriteBoolean("has_protected_content"u8, true);
        if (message.Buttons.Count > 0)
            WriteRaw(json, "reply_markup"u8, message.Markup);
        json.WriteEndObject();
    }

    public static void WriteChat(Utf8JsonWriter json, DemoPerson person)
    {
        json.WriteStartObject("chat"u8);
        json.WriteNumber("id"u8, person.ChatId);
        json.WriteString("first_name"u8, person.Name);
        json.WriteString("type"u8, "private"u8);
        json.WriteEndObject();
    }

    public static void WritePerson(Utf8JsonWriter json, DemoPerson person)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, person.ChatId);
        json.WriteBoolean("is_bot"u8, false);
        json.WriteString("first_name"u8, person.Name);
        if (person.Locale.Length > 0)
            json.WriteString("language_code"u8, person.Locale);
        json.WriteEndObject();
    }

    public static void WriteBot(Utf8JsonWriter json, SandboxOptions options)
    {
        json.WriteStartObject();
        json.WriteNumber("id"u8, options.BotId);
        json.WriteBoolean("is_bot"u8, true);
        json.WriteString("first_name"u8, options.BotName);
        json.WriteString("username"u8, options.BotUsername);
        json.WriteEndObject();
    }

    private static void WriteReply(Utf8JsonWriter json, ChatRoom room, SeenMessage message, SandboxWorld world)
    {
        if (message.ReplyTo is not { } id || room.Find(id) is not { } replied)
            return;
        json.WritePropertyName("reply_to_message"u8);
        // As on the real wire, the inner message does not carry what it replied to itself.
        Write(json, room, replied with { ReplyTo = null }, world);
    }

    private static void WriteContent(Utf8JsonWriter json, SeenMessage message)
    {
        if (message.AlbumId is { } album)
            json.WriteString("media_group_id"u8, album);
        if (message.Text is { } text)
        {
            json.WriteString("text"u8, text);
            WriteEntities(json, "entities"u8, message.Entities);
        }
        if (message.File is { } file)
            MediaJson.Write(json, message.Kind, file);
        if (!message.Extra.IsEmpty)
            WriteRaw(json, message.Kind == MessageKind.Contact ? "contact"u8 : "location"u8, message.Extra);
        if (message.Caption is { } caption)
        {
            json.WriteString("caption"u8, caption);
            WriteEntities(json, "caption_entities"u8, message.CaptionEntities);
        }
    }

    private static void WriteEntities(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<SeenEntity> entities)
    {
        if (entities.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var entity in entities)
            Write(json, entity);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SeenEntity entity)
    {
        json.WriteStartObject();
        json.WriteNumber("offset"u8, entity.Offset);
        json.WriteNumber("length"u8, entity.Length);
        json.WriteString("type"u8, entity.Type);
        if (entity.Url is not null)
            json.WriteString("url"u8, entity.Url);
        if (entity.Language is not null)
            json.WriteString("language"u8, entity.Language);
        if (entity.EmojiId is not null)
            json.WriteString("custom_emoji_id"u8, entity.EmojiId);
        json.WriteEndObject();
    }

    private static void WriteRaw(Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.Span, skipInputValidation: true);
    }
}
