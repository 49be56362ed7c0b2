using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>
/// The lasting form of one answer: 2, null (not applicable), true, "option", ["option"], {"text":"..."}, {"skipped":true}.
/// It explains itself without the definition, so reports and backups can be read by plain SQL.
/// </summary>
internal sealed class AnswerValueConverter : JsonConverter<AnswerValue>
{
    private const string Text = "text";
    private const string Skipped = "skipped";

    public override bool HandleNull => true;

    public override AnswerValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, AnswerValue value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case AnswerValue.NotApplicable: writer.WriteNullValue(); break;
            case AnswerValue.Number number: writer.WriteNumberValue(number.Value); break;
            case AnswerValue.YesNo yesNo: writer.WriteBooleanValue(yesNo.Value); break;
            case AnswerValue.One one: writer.WriteStringValue(one.Option); break;
            case AnswerValue.Many many: WriteMany(writer, many); break;
            case AnswerValue.Words words: WriteTagged(writer, Text, words.Text); break;
            case AnswerValue.Skipped: WriteTagged(writer, Skipped, null); break;
            default: throw new JsonException($"{value.GetType().Name} has no stored form");
        }
    }

    private static AnswerValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => new AnswerValue.NotApplicable(),
        JsonTokenType.Number => new AnswerValue.Number(reader.GetInt32()),
        JsonTokenType.True or JsonTokenType.False => new AnswerValue.YesNo(reader.GetBoolean()),
        JsonTokenType.String => new AnswerValue.One(reader.GetString()!),
        JsonTokenType.StartArray => ReadMany(ref reader),
        JsonTokenType.StartObject => ReadTagged(ref reader),
        var other => throw new JsonException($"An answer does not start with {other}"),
    };

    private static AnswerValue.Many ReadMany(ref Utf8JsonReader reader)
    {
        List<string> options = [];
        while (reader.Read() && reader.TokenType is JsonTokenType.String)
            options.Add(reader.GetString()!);
        return reader.TokenType is JsonTokenType.EndArray ? new(options) : throw new JsonException("Options are strings");
    }

    private static AnswerValue ReadTagged(ref Utf8JsonReader reader)
    {
        reader.Read();
        var tag = reader.GetString();
        reader.Read();
        AnswerValue value = tag switch
        {
            Text => new AnswerValue.Words(reader.GetString()!),
            Skipped => new AnswerValue.Skipped(),
            _ => throw new JsonException($"An answer is not tagged '{tag}'"),
        };
        return reader.Read() && reader.TokenType is JsonTokenType.EndObject ? value : throw new JsonException("An answer has one tag");
    }

    private static void WriteMany(Utf8JsonWriter writer, AnswerValue.Many many)
    {
        writer.WriteStartArray();
        foreach (var option in many.Options)
            writer.WriteStringValue(option);
        writer.WriteEndArray();
    }

    private static void WriteTagged(Utf8JsonWriter writer, string tag, string? text)
    {
        writer.WriteStartObject();
        if (text is null)
            writer.WriteBoolean(tag, true);
        else
            writer.WriteString(tag, text);
        writer.WriteEndObject();
    }
}
