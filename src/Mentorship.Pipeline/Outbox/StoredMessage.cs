using Mentorship.Conversations;

namespace Mentorship.Pipeline;

internal enum MessageKind { Says, Shortcuts, Copies, Reacts, DropKeys, Commands, File, Fetch, Vanishes, CopiesAlbum, CopiesAsFile, Changes, Removes }

/// <summary>A button as the outbox keeps it: its place among the actions of the token, or a link.</summary>
internal sealed record StoredKey(Phrase Label, int? Index, string? Url, Emphasis Emphasis);

/// <summary>A message as the outbox keeps it: untranslated, its buttons bound to a token.</summary>
internal sealed record StoredMessage(MessageKind Kind)
{
    public Phrase? Text { get; init; }

    /// <summary>Which part of the text is shown; null for all of it.</summary>
    public TextPart? Part { get; init; }

    public string? Token { get; init; }

    public IReadOnlyList<IReadOnlyList<StoredKey>> Keys { get; init; } = [];

    public IReadOnlyList<Phrase>? Words { get; init; }

    public IReadOnlyList<MenuEntry>? Menu { get; init; }

    public MessageRef? From { get; init; }

    /// <summary>The items of an album.</summary>
    public ValueList<MessageRef>? Items { get; init; }

    public Medium? Medium { get; init; }

    /// <summary>The message whose copy changes.</summary>
    public MessageRef? Original { get; init; }

    public Phrase? Instead { get; init; }

    public bool IsCaption { get; init; }

    public bool IsNews { get; init; }

    /// <summary>What the message carries without a report.</summary>
    public MessageRef? CopyOf { get; init; }

    public MessageRef? Answers { get; init; }

    public string? Emoji { get; init; }

    /// <summary>What the file is made of when its turn comes.</summary>
    public StoredCommand? Recipe { get; init; }

    /// <summary>The document to bring in, or the recording to send as one.</summary>
    public FileRef? File { get; init; }

    public int MostBytes { get; init; }

    /// <summary>The message to react to or to take the buttons from.</summary>
    public long? Target { get; init; }

    public Placement Placement { get; init; }

    public bool Silent { get; init; }

    public Hush? Hush { get; init; }

    public long? ReplyTo { get; init; }
}
