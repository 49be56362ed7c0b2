using System.Text.Json.Serialization;

namespace Mentorship.Telegram.Wire;

/// <summary>Generated reading and writing of every record of the wire.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = Depth)]
[JsonSerializable(typeof(GetUpdates))]
[JsonSerializable(typeof(SetWebhook))]
[JsonSerializable(typeof(DeleteWebhook))]
[JsonSerializable(typeof(SendMessage))]
[JsonSerializable(typeof(EditMessageText))]
[JsonSerializable(typeof(EditMessageReplyMarkup))]
[JsonSerializable(typeof(CopyMessage))]
[JsonSerializable(typeof(CopyMessages))]
[JsonSerializable(typeof(SendDocument))]
[JsonSerializable(typeof(GetFile))]
[JsonSerializable(typeof(SendPhoto))]
[JsonSerializable(typeof(EditMessageCaption))]
[JsonSerializable(typeof(DeleteMessage))]
[JsonSerializable(typeof(LeaveChat))]
[JsonSerializable(typeof(AnswerCallbackQuery))]
[JsonSerializable(typeof(SendChatAction))]
[JsonSerializable(typeof(SetMessageReaction))]
[JsonSerializable(typeof(SetMyCommands))]
[JsonSerializable(typeof(DeleteMyCommands))]
[JsonSerializable(typeof(SetMyDescription))]
[JsonSerializable(typeof(SetMyShortDescription))]
[JsonSerializable(typeof(Nothing))]
[JsonSerializable(typeof(Update))]
[JsonSerializable(typeof(Answer<SentMessage>), TypeInfoPropertyName = "AnswerSentMessage")]
[JsonSerializable(typeof(Answer<SentMessage[]>), TypeInfoPropertyName = "AnswerSentMessages")]
[JsonSerializable(typeof(Answer<File>), TypeInfoPropertyName = "AnswerFile")]
[JsonSerializable(typeof(Answer<User>), TypeInfoPropertyName = "AnswerUser")]
[JsonSerializable(typeof(Answer<WebhookInfo>), TypeInfoPropertyName = "AnswerWebhookInfo")]
[JsonSerializable(typeof(Answer<Nothing>), TypeInfoPropertyName = "AnswerNothing")]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Deeper than anything that is sent; a nested thousand must not cost a person their message.</summary>
    public const int Depth = 4096;
}
