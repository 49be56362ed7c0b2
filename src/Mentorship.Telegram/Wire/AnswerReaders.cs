using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mentorship.Telegram.Wire;

/// <summary>Reads the body of an answer; null for what is no answer of a Bot API.</summary>
internal delegate Answer<T>? AnswerReader<T>(ReadOnlySpan<byte> body);

/// <summary>The readers of the results that we use.</summary>
internal static class AnswerReaders
{
    public static readonly AnswerReader<SentMessage> SentMessage = body => Read(body, WireJson.Default.AnswerSentMessage);

    public static readonly AnswerReader<SentMessage[]> SentMessages = body => Read(body, WireJson.Default.AnswerSentMessages);

    public static readonly AnswerReader<File> File = body => Read(body, WireJson.Default.AnswerFile);

    public static readonly AnswerReader<User> User = body => Read(body, WireJson.Default.AnswerUser);

    public static readonly AnswerReader<WebhookInfo> WebhookInfo = body => Read(body, WireJson.Default.AnswerWebhookInfo);

    /// <summary>For results of more than one type, such as the Message or True of an edit.</summary>
    public static readonly AnswerReader<Nothing> Nothing = body => Read(body, WireJson.Default.AnswerNothing);

    public static readonly AnswerReader<RawUpdate[]> Updates = body =>
        Polling.UpdateBatch.Split(body) is { } updates
            ? new Answer<RawUpdate[]> { Ok = true, Result = updates }
            : Read(body, WireJson.Default.AnswerNothing) is { Ok: false } refusal ? refusal.As<RawUpdate[]>() : null;

    private static Answer<T>? Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<Answer<T>> shape)
    {
        try
        {
            return JsonSerializer.Deserialize(body, shape);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Answer<TOther> As<TOther>(this Answer<Nothing> refusal) => new()
    {
        Ok = refusal.Ok,
        ErrorCode = refusal.ErrorCode,
        Description = refusal.Description,
        Parameters = refusal.Parameters,
    };
}
