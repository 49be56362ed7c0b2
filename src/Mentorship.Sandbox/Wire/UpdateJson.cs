using System.Buffers;
using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>Writes updates as the Bot API does; the id is known only when the update enters the queue.</summary>
internal static class UpdateJson
{
    public static Func<long, byte[]> Message(ChatRoom room, SeenMessage message, SandboxWorld world) => id => Update(id, json =>
    {
        json.WritePropertyName(message.EditedAt is null ? "message"u8 : "edited_message"u8);
        MessageJson.Write(json, room, message, world);
    });

    public static Func<long, byte[]> Press(ChatRoom room, SeenMessage message, PressedButton button, SandboxWorld world) =>
        id => Update(id, json =>
    {
        json.WriteStartObject("callback_query"u8);
        json.WriteString("id"u8, button.QueryId);
        json.WritePropertyName("from"u8);
        MessageJson.WritePerson(json, room.Person);
        json.WritePropertyName("message"u8);
        MessageJson.Write(json, room, message, world);
        json.WriteString("chat_instance"u8, $"{room.Person.ChatId}");
        json.WriteString("data"u8, button.Data);
        json.WriteEndObject();
    });

    public static Func<long, byte[]> Membership(ChatRoom room, bool isBlocked, SandboxWorld world) => id => Update(id, json =>
    {
        json.WriteStartObject("my_chat_member"u8);
        MessageJson.WriteChat(json, room.Person);
        json.WritePropertyName("from"u8);
        MessageJson.WritePerson(json, room.Person);
        json.WriteNumber("date"u8, world.Now.ToUnixTimeSeconds());
        WriteMember(json, "old_chat_member"u8, !isBlocked, world);
        WriteMember(json, "new_chat_member"u8, isBlocked, world);
        json.WriteEndObject();
    });

    public static Func<long, byte[]> Reaction(ChatRoom room, SeenMessage message, string? emoji, SandboxWorld world) =>
        id => Update(id, json =>
    {
        json.WriteStartObject("message_reaction"u8);
        MessageJson.WriteChat(json, room.Person);
        json.WriteNumber("message_id"u8, message.Id);
        json.WritePropertyName("user"u8);
        MessageJson.WritePerson(json, room.Person);
        json.WriteNumber("date"u8, world.Now.ToUnixTimeSeconds());
        json.WriteStartArray("old_reaction"u8);
        json.WriteEndArray();
        json.WriteStartArray("new_reaction"u8);
        if (emoji is not null)
            json.WriteRawValue($$"""{"type":"emoji","emoji":"{{emoji}}"}""");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteMember(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool isKicked, SandboxWorld world)
    {
        json.WriteStartObject(name);
        json.WritePropertyName("user"u8);
        MessageJson.WriteBot(json, world.Options);
        json.WriteString("status"u8, isKicked ? "kicked"u8 : "member"u8);
        if (isKicked)
            json.WriteNumber("until_date"u8, 0);
        json.WriteEndObject();
    }

    private static byte[] Update(long id, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, JsonOut.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("update_id"u8, id);
            write(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>How JSON leaves the sandbox: letters as letters, no needless checks of our own writer.</summary>
internal static class JsonOut
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };
}
