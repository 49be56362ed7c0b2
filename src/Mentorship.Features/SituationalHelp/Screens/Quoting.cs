using System.Globalization;
using System.Text;
using Mentorship.Conversations;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Puts people's words into our messages: joined, and cut at a readable border where the rest would not fit.</summary>
internal static class Quoting
{
    /// <summary>The longest quote that leaves room for the rest of a card, which cannot be split because it is edited.</summary>
    public const int Longest = 2000;

    public static bool IsCut(IEnumerable<SaidWords> said) => Joined(Texts(said)).Text.Length > Longest;

    /// <summary>The words of a card, or a line that says there are none.</summary>
    public static Arg Of(IReadOnlyList<SaidWords> said) => (said, Joined(Texts(said))) switch
    {
        ([], _) => (Arg)new Phrase(HelpTexts.WithdrawnWords),
        (_, { Text.Length: 0 }) => (Arg)new Phrase(HelpTexts.NoWords),
        (_, var words) when said.Max(one => one.EditedAt) is { } at => (Arg)new Phrase(HelpTexts.WordsEdited, ("words", Cut(words)), ("at", at)),
        (_, var words) => Cut(words),
    };

    public static RichText Joined(IEnumerable<RichText> parts)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        foreach (var part in parts)
        {
            if (text.Length > 0) text.Append('\n');
            marks.AddRange(part.Marks.Select(mark => mark with { Offset = mark.Offset + text.Length }));
            text.Append(part.Text);
        }
        return new RichText(text.ToString(), new ValueList<Mark>([.. marks]));
    }

    /// <summary>A name in bold before somebody's words.</summary>
    public static RichText Named(string name, RichText words)
    {
        var head = $"{name}: ";
        return new RichText(head + words.Text, new ValueList<Mark>(
            [new Mark(MarkKind.Bold, 0, head.Length), .. words.Marks.Select(mark => mark with { Offset = mark.Offset + head.Length })]));
    }

    private static IEnumerable<RichText> Texts(IEnumerable<SaidWords> said) =>
        said.Select(one => one.Content.Text).Where(text => text.Text.Length > 0);

    private static RichText Cut(RichText words)
    {
        if (words.Text.Length <= Longest) return words;
        var length = Border(words.Text);
        var marks = words.Marks.Where(mark => mark.Offset < length)
            .Select(mark => mark with { Length = Math.Min(mark.Length, length - mark.Offset) });
        return new RichText(words.Text[..length] + "…", new ValueList<Mark>([.. marks]));
    }

    private static int Border(string text)
    {
        var length = 0;
        while (length + StringInfo.GetNextTextElementLength(text, length) is var next && next <= Longest) length = next;
        return length;
    }
}
