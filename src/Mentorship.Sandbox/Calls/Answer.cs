using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>What a method answers; written to the wire in exactly Telegram's form.</summary>
internal sealed class Answer
{
    private readonly Action<Utf8JsonWriter>? _result;

    private Answer(Action<Utf8JsonWriter>? result) => _result = result;

    public static Answer True { get; } = Of(json => json.WriteBooleanValue(true));

    public int Code { get; private init; } = 200;

    public string? Description { get; private init; }

    public int? RetryAfter { get; private init; }

    /// <summary>The message that the call made or changed.</summary>
    public long? MessageId { get; private init; }

    public bool IsOk => Code == 200;

    public static Answer Of(Action<Utf8JsonWriter> result) => new(result);

    public static Answer Message(ChatRoom room, SeenMessage message, SandboxWorld world) =>
        new(json => MessageJson.Write(json, room, message, world)) { MessageId = message.Id };

    public static Answer Ids(IReadOnlyList<long> ids, bool isList) =>
        new(json => WriteIds(json, ids, isList)) { MessageId = ids.Count == 0 ? null : ids[^1] };

    public static Answer Batch(List<QueuedUpdate> updates) => new(json => WriteBatch(json, updates));

    public static Answer Refused(int code, string description, int? retryAfter = null) =>
        new(null) { Code = code, Description = description, RetryAfter = retryAfter };

    public static Answer Bad(string reason) => Refused(400, $"Bad Request: {reason}");

    public static Answer TooMany(int seconds) => Refused(429, $"Too Many Requests: retry after {seconds}", seconds);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("ok"u8, IsOk);
        if (_result is not null)
        {
            json.WritePropertyName("result"u8);
            _result(json);
        }
        else
        {
            WriteRefusal(json);
        }
        json.WriteEndObject();
    }

    private void WriteRefusal(Utf8JsonWriter json)
    {
        json.WriteNumber("error_code"u8, Code);
        json.WriteString("description"u8, Description);
        if (RetryAfter is not { } seconds)
            return;
        json.WriteStartObject("parameters"u8);
        json.WriteNumber("retry_after"u8, seconds);
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, IReadOnlyList<long> ids, bool isList)
    {
        if (isList)
            json.WriteStartArray();
        foreach (var id in ids)
        {
            json.WriteStartObject();
            json.WriteNumber("message_id"u8, id);
            json.WriteEndObject();
        }
        if (isList)
            json.WriteEndArray();
    }

    private static void WriteBatch(Utf8JsonWriter json, List<QueuedUpdate> updates)
    {
        json.WriteStartArray();
        foreach (var update in updates)
            json.WriteRawValue(update.Json.Span, skipInputValidation: true);
        json.WriteEndArray();
    }
}
