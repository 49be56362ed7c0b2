using Mentorship.Conversations;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram;

/// <summary>Translates styling in both directions; what does not fit its text is left out, the words stay.</summary>
internal static class Marks
{
    // Further ones are ignored by Telegram.
    private const int Most = 100;

    public static RichText Read(string text, MessageEntity[]? entities)
    {
        // Postgres takes no zero character, and nobody sees one.
        var words = text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', '\uFFFD') : text;
        if (entities is not { Length: > 0 })
            return RichText.Plain(words);
        var marks = new List<Mark>(entities.Length);
        foreach (var entity in entities)
        {
            if (entity is not null && KindOf(entity) is { } kind && Fits(words, entity.Offset, entity.Length) && marks.Count < Most)
                marks.Add(new Mark(kind, (int)entity.Offset, (int)entity.Length, kind is MarkKind.Link ? entity.Url : null));
        }
        return new RichText(words, [.. marks]);
    }

    /// <summary>Null where there is nothing to style.</summary>
    public static MessageEntity[]? Write(RichText text)
    {
        if (text.Marks.Count == 0)
            return null;
        var entities = new List<MessageEntity>(text.Marks.Count);
        foreach (var mark in text.Marks.AsSpan())
        {
            if (Fits(text.Text, mark.Offset, mark.Length) && entities.Count < Most)
                entities.Add(new MessageEntity { Type = NameOf(mark.Kind), Offset = mark.Offset, Length = mark.Length, Url = mark.Url });
        }
        return entities.Count == 0 ? null : [.. entities];
    }

    private static bool Fits(string text, long offset, long length) =>
        offset >= 0 && length > 0 && offset <= text.Length - length && !Splits(text, (int)offset) && !Splits(text, (int)(offset + length));

    private static bool Splits(string text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    private static MarkKind? KindOf(MessageEntity entity) => entity.Type switch
    {
        "bold" => MarkKind.Bold,
        "italic" => MarkKind.Italic,
        "underline" => MarkKind.Underline,
        "strikethrough" => MarkKind.Strike,
        "spoiler" => MarkKind.Spoiler,
        "code" => MarkKind.Code,
        "pre" => MarkKind.Pre,
        "text_link" when !string.IsNullOrWhiteSpace(entity.Url) => MarkKind.Link,
        "blockquote" => MarkKind.Quote,
        "expandable_blockquote" => MarkKind.ExpandableQuote,
        _ => null,
    };

    private static string NameOf(MarkKind kind) => kind switch
    {
        MarkKind.Bold => "bold",
        MarkKind.Italic => "italic",
        MarkKind.Underline => "underline",
        MarkKind.Strike => "strikethrough",
        MarkKind.Spoiler => "spoiler",
        MarkKind.Code => "code",
        MarkKind.Pre => "pre",
        MarkKind.Link => "text_link",
        MarkKind.Quote => "blockquote",
        MarkKind.ExpandableQuote => "expandable_blockquote",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of mark without a name on the wire."),
    };
}
