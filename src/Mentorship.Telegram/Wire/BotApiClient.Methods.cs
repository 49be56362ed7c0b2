using Mentorship.Pipeline;

namespace Mentorship.Telegram.Wire;

/// <summary>The methods that we use, and no others.</summary>
internal sealed partial class BotApiClient
{
    private Uri? _getMe, _getUpdates, _sendMessage, _editText, _editMarkup, _copy, _sendDocument, _answerPress, _chatAction, _reaction;
    private Uri? _copyAlbum, _sendPhoto, _editCaption, _delete;

    public Task<ApiReply<User>> GetMeAsync(CancellationToken ct) =>
        CallAsync(_getMe ??= AddressOf("getMe"), Nothing.Value, WireJson.Default.Nothing, AnswerReaders.User, ct);

    /// <summary>The deadline lies behind the server's own: a poll that outlives it hangs on a dead connection.</summary>
    public Task<ApiReply<RawUpdate[]>> GetUpdatesAsync(JsonBody call, TimeSpan wait, CancellationToken ct) =>
        ExchangeAsync(
            new Exchange<RawUpdate[]>(_getUpdates ??= AddressOf("getUpdates"), call, AnswerReaders.Updates, wait + _options.PollGrace), ct);

    public Task<ApiReply<Nothing>> SetWebhookAsync(SetWebhook call, CancellationToken ct) =>
        CallAsync(AddressOf("setWebhook"), call, WireJson.Default.SetWebhook, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> DeleteWebhookAsync(CancellationToken ct) =>
        CallAsync(
            AddressOf("deleteWebhook"), new DeleteWebhook(DropPendingUpdates: false),
            WireJson.Default.DeleteWebhook, AnswerReaders.Nothing, ct);

    public Task<ApiReply<WebhookInfo>> GetWebhookInfoAsync(CancellationToken ct) =>
        CallAsync(AddressOf("getWebhookInfo"), Nothing.Value, WireJson.Default.Nothing, AnswerReaders.WebhookInfo, ct);

    public Task<ApiReply<SentMessage>> SendMessageAsync(SendMessage call, CancellationToken ct) =>
        CallAsync(_sendMessage ??= AddressOf("sendMessage"), call, WireJson.Default.SendMessage, AnswerReaders.SentMessage, ct);

    public Task<ApiReply<Nothing>> EditMessageTextAsync(EditMessageText call, CancellationToken ct) =>
        CallAsync(_editText ??= AddressOf("editMessageText"), call, WireJson.Default.EditMessageText, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> EditMessageReplyMarkupAsync(EditMessageReplyMarkup call, CancellationToken ct) =>
        CallAsync(
            _editMarkup ??= AddressOf("editMessageReplyMarkup"), call, WireJson.Default.EditMessageReplyMarkup, AnswerReaders.Nothing, ct);

    public Task<ApiReply<SentMessage>> CopyMessageAsync(CopyMessage call, CancellationToken ct) =>
        CallAsync(_copy ??= AddressOf("copyMessage"), call, WireJson.Default.CopyMessage, AnswerReaders.SentMessage, ct);

    public Task<ApiReply<SentMessage[]>> CopyMessagesAsync(CopyMessages call, CancellationToken ct) =>
        CallAsync(_copyAlbum ??= AddressOf("copyMessages"), call, WireJson.Default.CopyMessages, AnswerReaders.SentMessages, ct);

    public Task<ApiReply<SentMessage>> SendDocumentAsync(SendDocument call, MadeFile file, CancellationToken ct) =>
        ExchangeAsync(
            new Exchange<SentMessage>(
                _sendDocument ??= AddressOf("sendDocument"), FormBody.Of(call, WireJson.Default.SendDocument, SendDocument.Part, file),
                AnswerReaders.SentMessage, _options.FileTimeout),
            ct);

    public Task<ApiReply<File>> GetFileAsync(GetFile call, CancellationToken ct) =>
        CallAsync(AddressOf("getFile"), call, WireJson.Default.GetFile, AnswerReaders.File, ct);

    /// <summary>One that the server has already.</summary>
    public Task<ApiReply<SentMessage>> SendDocumentAsync(SendDocument call, CancellationToken ct) =>
        CallAsync(_sendDocument ??= AddressOf("sendDocument"), call, WireJson.Default.SendDocument, AnswerReaders.SentMessage, ct);

    public Task<ApiReply<SentMessage>> SendPhotoAsync(SendPhoto call, CancellationToken ct) =>
        CallAsync(_sendPhoto ??= AddressOf("sendPhoto"), call, WireJson.Default.SendPhoto, AnswerReaders.SentMessage, ct);

    public Task<ApiReply<Nothing>> EditMessageCaptionAsync(EditMessageCaption call, CancellationToken ct) =>
        CallAsync(
            _editCaption ??= AddressOf("editMessageCaption"), call, WireJson.Default.EditMessageCaption, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> LeaveChatAsync(LeaveChat call, CancellationToken ct) =>
        CallAsync(AddressOf("leaveChat"), call, WireJson.Default.LeaveChat, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> DeleteMessageAsync(DeleteMessage call, CancellationToken ct) =>
        CallAsync(_delete ??= AddressOf("deleteMessage"), call, WireJson.Default.DeleteMessage, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> AnswerCallbackQueryAsync(AnswerCallbackQuery call, CancellationToken ct) =>
        CallAsync(_answerPress ??= AddressOf("answerCallbackQuery"), call, WireJson.Default.AnswerCallbackQuery, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> SendChatActionAsync(SendChatAction call, CancellationToken ct) =>
        CallAsync(_chatAction ??= AddressOf("sendChatAction"), call, WireJson.Default.SendChatAction, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> SetMessageReactionAsync(SetMessageReaction call, CancellationToken ct) =>
        CallAsync(_reaction ??= AddressOf("setMessageReaction"), call, WireJson.Default.SetMessageReaction, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> SetMyCommandsAsync(SetMyCommands call, CancellationToken ct) =>
        CallAsync(AddressOf("setMyCommands"), call, WireJson.Default.SetMyCommands, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> DeleteMyCommandsAsync(DeleteMyCommands call, CancellationToken ct) =>
        CallAsync(AddressOf("deleteMyCommands"), call, WireJson.Default.DeleteMyCommands, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> SetMyDescriptionAsync(SetMyDescription call, CancellationToken ct) =>
        CallAsync(AddressOf("setMyDescription"), call, WireJson.Default.SetMyDescription, AnswerReaders.Nothing, ct);

    public Task<ApiReply<Nothing>> SetMyShortDescriptionAsync(SetMyShortDescription call, CancellationToken ct) =>
        CallAsync(AddressOf("setMyShortDescription"), call, WireJson.Default.SetMyShortDescription, AnswerReaders.Nothing, ct);
}
