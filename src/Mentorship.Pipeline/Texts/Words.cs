using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Pipeline.Texts;

namespace Mentorship.Pipeline;

/// <summary>Makes names and words of people safe to show beside ours: nothing in them can turn, hide or fake what stands around.</summary>
public static class Words
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>Without signs that change the direction of text and without control signs; empty when nothing can be seen.</summary>
    public static RichText Clean(RichText text)
    {
        if (IsEmpty(text)) return RichText.Empty;
        if (text.Text.AsSpan().IndexOfAny(Signs.Unwanted) < 0) return text;
        var kept = new int[text.Text.Length + 1];
        for (var i = 0; i < text.Text.Length; i++) kept[i + 1] = kept[i] + (Signs.Unwanted.Contains(text.Text[i]) ? 0 : 1);
        var marks = Marks.Valid(text).Select(mark => Moved(mark, kept)).Where(mark => mark.Length > 0);
        return new RichText(Clean(text.Text), new ValueList<Mark>([.. marks]));
    }

    /// <summary>The same for text without marks.</summary>
    public static string Clean(string text)
    {
        if (IsEmpty(text)) return "";
        return text.AsSpan().IndexOfAny(Signs.Unwanted) < 0 ? text : string.Concat(text.Where(sign => !Signs.Unwanted.Contains(sign)));
    }

    /// <summary>A cleaned name on one line; one with letters written right to left is isolated, so that it keeps its place.</summary>
    public static string Name(string name)
    {
        var line = string.Join(' ', Clean(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.EnumerateRunes().Any(Signs.RunsRightToLeft) ? FirstStrongIsolate + line + PopIsolate : line;
    }

    /// <summary>Cut to so many UTF-16 units on a border between what people see as characters; an ellipsis says so.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var isIsolated = text[0] is FirstStrongIsolate;
        var room = longest - 1 - (isIsolated ? 1 : 0);
        var length = 0;
        while (length + StringInfo.GetNextTextElementLength(text, length) is var next && next <= room) length = next;
        var kept = text.AsSpan(0, length).TrimEnd(" ,·").ToString();
        return isIsolated ? $"{kept}…{PopIsolate}" : $"{kept}…";
    }

    public static bool IsEmpty(RichText text) => IsEmpty(text.Text);

    /// <summary>Nothing in it can be seen: only spaces, controls and signs without a shape.</summary>
    public static bool IsEmpty(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Signs.IsVisible(rune)) return false;
        return true;
    }

    private static Mark Moved(Mark mark, int[] kept) =>
        mark with { Offset = kept[mark.Offset], Length = kept[mark.Offset + mark.Length] - kept[mark.Offset] };
}
