namespace Mentorship.Telegram.Wire;

internal sealed record Message
{
    public long MessageId { get; set; }

    public User? From { get; set; }

    public Chat? Chat { get; set; }

    public long Date { get; set; }

    public long? EditDate { get; set; }

    public string? BusinessConnectionId { get; set; }

    public RepliedMessage? ReplyToMessage { get; set; }

    public string? MediaGroupId { get; set; }

    public string? Text { get; set; }

    public MessageEntity[]? Entities { get; set; }

    public string? Caption { get; set; }

    public MessageEntity[]? CaptionEntities { get; set; }

    public Present? Animation { get; set; }

    public Recording? Audio { get; set; }

    public Document? Document { get; set; }

    public PhotoSize[]? Photo { get; set; }

    public Present? Sticker { get; set; }

    public Recording? Video { get; set; }

    public Recording? VideoNote { get; set; }

    public Recording? Voice { get; set; }

    public Present? Contact { get; set; }

    public Present? Location { get; set; }
}

/// <summary>The message replied to, without its own reply: nesting of foreign data costs nothing here.</summary>
internal sealed record RepliedMessage
{
    public long MessageId { get; set; }

    public Chat? Chat { get; set; }
}

internal sealed record MessageEntity
{
    public string? Type { get; set; }

    public long Offset { get; set; }

    public long Length { get; set; }

    public string? Url { get; set; }
}

/// <summary>A medium with a length in seconds.</summary>
internal sealed record Recording
{
    public long Duration { get; set; }

    public string? FileId { get; set; }
}

/// <summary>A document, small ones of which we may have to read.</summary>
internal sealed record Document
{
    public string? FileId { get; set; }

    public string? FileName { get; set; }

    public long? FileSize { get; set; }
}

/// <summary>A medium of which we only want to know that it is there; relaying is a copy made by the server.</summary>
internal sealed record Present;

/// <summary>A photo in one of its sizes: it can be sent again by its id.</summary>
internal sealed record PhotoSize
{
    public string? FileId { get; set; }
}
