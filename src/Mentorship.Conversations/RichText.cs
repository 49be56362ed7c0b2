namespace Mentorship.Conversations;

/// <summary>What a stretch of text looks like; the closed set that every channel can show or leave out.</summary>
public enum MarkKind { Bold, Italic, Underline, Strike, Spoiler, Code, Pre, Link, Quote, ExpandableQuote }

/// <summary>One styled stretch. Offset and length count UTF-16 units, as strings and the Bot API do.</summary>
public sealed record Mark(MarkKind Kind, int Offset, int Length, string? Url = null);

/// <summary>Text with its styling beside it, so that nothing a person typed can ever be read as markup.</summary>
public sealed record RichText(string Text, ValueList<Mark> Marks)
{
    public static readonly RichText Empty = Plain("");

    public static RichText Plain(string text) => new(text, []);
}
