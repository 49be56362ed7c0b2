namespace Mentorship.Telegram.Wire;

internal sealed record GetUpdates(long? Offset, long Limit, long Timeout, string[] AllowedUpdates);

/// <summary>Never holds drop_pending_updates: what people wrote while we were away is not ours to throw away.</summary>
internal sealed record SetWebhook(string Url, string SecretToken, string[] AllowedUpdates);

internal sealed record DeleteWebhook(bool DropPendingUpdates);

internal sealed record SendMessage(long ChatId, string Text)
{
    public MessageEntity[]? Entities { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

internal sealed record EditMessageText(long ChatId, long MessageId, string Text)
{
    public MessageEntity[]? Entities { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

internal sealed record EditMessageCaption(long ChatId, long MessageId, string Caption)
{
    public MessageEntity[]? CaptionEntities { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

internal sealed record DeleteMessage(long ChatId, long MessageId);

internal sealed record LeaveChat(long ChatId);

internal sealed record SendPhoto(long ChatId, string Photo)
{
    public string? Caption { get; init; }

    public MessageEntity[]? CaptionEntities { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

/// <summary>Without a markup the call takes the keyboard away.</summary>
internal sealed record EditMessageReplyMarkup(long ChatId, long MessageId);

internal sealed record CopyMessage(long ChatId, long FromChatId, long MessageId)
{
    public string? Caption { get; init; }

    public MessageEntity[]? CaptionEntities { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }
}

/// <summary>Albums stay albums; the server wants the numbers in rising order.</summary>
internal sealed record CopyMessages(long ChatId, long FromChatId, long[] MessageIds)
{
    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }
}

/// <summary>A file of ours travels beside the call, in the part that <see cref="Document"/> points to; one that the server has is named.</summary>
internal sealed record SendDocument(long ChatId)
{
    public const string Part = "file";

    public string Document { get; init; } = $"attach://{Part}";

    public bool? DisableContentTypeDetection { get; init; }

    public string? Caption { get; init; }

    public MessageEntity[]? CaptionEntities { get; init; }

    public bool? DisableNotification { get; init; }

    public bool? ProtectContent { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public ReplyMarkup? ReplyMarkup { get; init; }
}

internal sealed record GetFile(string FileId);

internal sealed record AnswerCallbackQuery(string CallbackQueryId, string? Text);

internal sealed record SendChatAction(long ChatId, string Action);

internal sealed record SetMessageReaction(long ChatId, long MessageId, ReactionTypeEmoji[] Reaction);

internal sealed record SetMyCommands(BotCommand[] Commands, BotCommandScope? Scope, string? LanguageCode);

internal sealed record DeleteMyCommands(BotCommandScope? Scope);

internal sealed record SetMyDescription(string Description, string? LanguageCode);

internal sealed record SetMyShortDescription(string ShortDescription, string? LanguageCode);
