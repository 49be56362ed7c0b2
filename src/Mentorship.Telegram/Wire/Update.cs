namespace Mentorship.Telegram.Wire;

/// <summary>The kinds of update that we ask for; every other kind is stored raw and read as nothing.</summary>
internal sealed record Update
{
    public static readonly string[] Kinds = ["message", "edited_message", "callback_query", "my_chat_member"];

    public long? UpdateId { get; set; }

    public Message? Message { get; set; }

    public Message? EditedMessage { get; set; }

    public CallbackQuery? CallbackQuery { get; set; }

    public ChatMemberUpdated? MyChatMember { get; set; }
}

internal sealed record CallbackQuery
{
    public string? Id { get; set; }

    public User? From { get; set; }

    /// <summary>A date of 0 marks a message that the bot can no longer reach.</summary>
    public Message? Message { get; set; }

    public string? Data { get; set; }
}

internal sealed record ChatMemberUpdated
{
    public Chat? Chat { get; set; }

    public User? From { get; set; }

    public long Date { get; set; }

    public ChatMember? NewChatMember { get; set; }
}

internal sealed record ChatMember
{
    public string? Status { get; set; }
}

internal sealed record Chat
{
    public long Id { get; set; }

    public string? Type { get; set; }
}
