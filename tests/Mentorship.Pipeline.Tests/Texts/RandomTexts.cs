using System.Text;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Texts;

/// <summary>Texts as strange as people and attackers write them, the same ones for the same seed.</summary>
internal sealed class RandomTexts(int seed)
{
    private static readonly string[] Pieces =
    [
        "a", "слово", "и", " ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "שלום", "سلام", "\u202E", "\u2068", "\u200B", "\u200D",
        "👍", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇷🇺", "🇷", "e\u0301", "\u0301", "각", "ᄀ", "नि", "👍🏽", "\uD83D", "\uDC4D", "\u0600", "&", "<b>", "ﷺ",
    ];

    private readonly Random _random = new(seed);

    public int Limit { get; private set; }

    public RichText Next()
    {
        Limit = _random.Next(2, 80);
        var text = Text();
        var marks = Enumerable.Range(0, _random.Next(10) == 0 ? _random.Next(250) : _random.Next(6)).Select(_ => Mark(text.Length));
        return new RichText(text, new ValueList<Mark>([.. marks]));
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (var left = _random.Next(1, 200); left > 0; left--)
            text.Insert(_random.Next(5) == 0 ? _random.Next(text.Length + 1) : text.Length, Pieces[_random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private Mark Mark(int length)
    {
        var offset = _random.Next(-1, length + 1);
        var kinds = Enum.GetValues<MarkKind>();
        return new Mark(kinds[_random.Next(kinds.Length)], offset, _random.Next(0, _random.Next(4) == 0 ? length + 2 : 8));
    }
}
