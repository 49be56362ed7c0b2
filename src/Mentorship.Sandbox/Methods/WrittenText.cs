using System.Text.Json;

namespace Mentorship.Sandbox;

/// <summary>A text of the bot after its markup was understood, or the reason for which Telegram refuses it.</summary>
internal readonly record struct WrittenText(string Text, IReadOnlyList<SeenEntity> Entities, Answer? Refusal)
{
    private const int MostEntities = 100, MostRawBytes = 32_768;

    public static WrittenText Message(Call call) => Read(call.Parameters, new("text", "parse_mode", "entities")) switch
    {
        { Refusal: not null } refused => refused,
        { Text: var text } when string.IsNullOrWhiteSpace(text) => Refused("message text is empty"),
        { Text.Length: > 4096 } => Refused("message is too long"),
        var written => written,
    };

    public static WrittenText Caption(JsonElement parameters) => Read(parameters, new("caption", "parse_mode", "caption_entities")) switch
    {
        { Text.Length: > 1024 } => Refused("message caption is too long"),
        var written => written,
    };

    private static WrittenText Read(JsonElement parameters, Names names)
    {
        var text = Find(parameters, names.Text)?.GetString() ?? "";
        if (text.Length > 4096 && System.Text.Encoding.UTF8.GetByteCount(text) > MostRawBytes)
            return Refused("text is too long");
        if (Find(parameters, names.Entities) is { } entities)
            return Listed(text, entities);
        return Find(parameters, names.Mode)?.GetString() switch
        {
            null or "" => new(text, [], null),
            "HTML" => Parsed(text),
            var mode => new("", [], Answer.Refused(501, $"Not Implemented: parse_mode {mode} is not played by this sandbox")),
        };
    }

    private static WrittenText Parsed(string html)
    {
        var parser = new HtmlText(html);
        return parser.Read() is { } complaint ? Refused($"can't parse entities: {complaint}") : new(parser.Text, parser.Entities, null);
    }

    private static WrittenText Listed(string text, JsonElement entities)
    {
        var listed = entities.EnumerateArray().Take(MostEntities).Select(Entity).ToList();
        foreach (var entity in listed)
        {
            if (EntityBounds.Complaint(text, entity) is { } complaint)
                return Refused(complaint);
        }
        return new(text, listed, null);
    }

    private static SeenEntity Entity(JsonElement entity) => new(
        entity.GetProperty("type").GetString()!, Whole(entity, "offset"), Whole(entity, "length"),
        Find(entity, "url")?.GetString(), Find(entity, "language")?.GetString(), Find(entity, "custom_emoji_id")?.GetString());

    // Beyond any text is refused as such, however far beyond it is.
    private static int Whole(JsonElement entity, string name) =>
        (int)Math.Clamp(entity.GetProperty(name).GetInt64(), int.MinValue, int.MaxValue);

    private static JsonElement? Find(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;

    private static WrittenText Refused(string reason) => new("", [], Answer.Bad(reason));

    private readonly record struct Names(string Text, string Mode, string Entities);
}
