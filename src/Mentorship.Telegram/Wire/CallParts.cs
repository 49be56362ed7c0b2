namespace Mentorship.Telegram.Wire;

internal sealed record LinkPreviewOptions(bool IsDisabled)
{
    public static readonly LinkPreviewOptions Off = new(true);
}

internal sealed record ReplyParameters(long MessageId, bool AllowSendingWithoutReply);

/// <summary>All keyboards that we send in one record: a union would cost the fast road of the serializer.</summary>
internal sealed record ReplyMarkup
{
    public static readonly ReplyMarkup NoKeyboard = new() { RemoveKeyboard = true };

    public InlineKeyboardButton[][]? InlineKeyboard { get; init; }

    public KeyboardButton[][]? Keyboard { get; init; }

    public bool? IsPersistent { get; init; }

    public bool? ResizeKeyboard { get; init; }

    public bool? RemoveKeyboard { get; init; }
}

internal sealed record InlineKeyboardButton(string Text)
{
    public string? Style { get; init; }

    public string? Url { get; init; }

    public string? CallbackData { get; init; }
}

internal sealed record KeyboardButton(string Text);

internal sealed record ReactionTypeEmoji(string Emoji)
{
    public string Type { get; init; } = "emoji";
}

internal sealed record BotCommand(string Command, string Description);

internal sealed record BotCommandScope(long ChatId)
{
    public string Type { get; init; } = "chat";
}
