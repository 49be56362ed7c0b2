namespace Mentorship.Sandbox;

public enum MessageKind { Text, Photo, Document, Voice, VideoNote, Sticker, Location, Contact, Video, Audio, Animation, Service }

/// <summary>A stretch of text with a meaning; offset and length in UTF-16 units.</summary>
public sealed record SeenEntity(string Type, int Offset, int Length, string? Url = null, string? Language = null, string? EmojiId = null);

/// <summary>An inline button.</summary>
public sealed record SeenButton(string Text, string? Data = null, string? Url = null, string? Style = null, string? CopyText = null);

/// <summary>What the bot put in the place of the person's keyboard: rows of texts, its removal, or a forced reply.</summary>
public sealed record ReplyKeyboard(IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public bool Removed { get; init; }

    public bool ForcesReply { get; init; }

    public bool OneTime { get; init; }

    public string? Placeholder { get; init; }
}

/// <summary>A file in a message; its content is at <c>World.Files</c>.</summary>
public sealed record SeenFile(string Id, string UniqueId, string Name, string MimeType, long Size);

/// <summary>What the bot answered to a press; not answered when the deadline passed first.</summary>
public sealed record Toast(long Chat, long MessageId, string Button)
{
    public string? Text { get; init; }

    public bool IsAlert { get; init; }

    public string? Url { get; init; }

    public bool IsAnswered { get; init; }

    public TimeSpan Took { get; init; }
}

public enum SampleKind { Photo, Document, Voice, VideoNote, Sticker, Location, Contact, Video, Audio, Album }

/// <summary>Something that a person sends besides words; content and name are made up where not given.</summary>
public sealed record Sample(SampleKind Kind)
{
    public string? Caption { get; init; }

    public long? ReplyTo { get; init; }

    public string? FileName { get; init; }

    public byte[]? Content { get; init; }

    /// <summary>How many items an album has.</summary>
    public int Items { get; init; } = 3;
}
