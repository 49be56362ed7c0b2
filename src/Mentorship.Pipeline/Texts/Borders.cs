using System.Globalization;
using Mentorship.Conversations;

namespace Mentorship.Pipeline.Texts;

/// <summary>Knows where a text may be cut, and which of the places in reach is the kindest to the reader.</summary>
internal sealed class Borders
{
    private const char NoBreakSpace = '\u00A0';

    private readonly string _text;
    private readonly bool[] _graphemes;
    private readonly bool[] _marked;
    private readonly bool[] _edges;

    public Borders(string text, Mark[] marks, int limit)
    {
        _text = text;
        (_graphemes, _marked, _edges) = (new bool[text.Length + 1], new bool[text.Length + 1], new bool[text.Length + 1]);
        foreach (var start in StringInfo.ParseCombiningCharacters(text)) _graphemes[start] = true;
        _graphemes[text.Length] = true;
        foreach (var mark in marks)
        {
            _edges[mark.Offset] = _edges[mark.Offset + mark.Length] = true;
            // A mark longer than a part is cut anyway.
            if (mark.Length <= limit) Array.Fill(_marked, true, mark.Offset + 1, mark.Length - 1);
        }
    }

    public static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    /// <summary>The end of the part that begins at <paramref name="start"/>: at <paramref name="end"/> or kindly before it.</summary>
    /// <param name="limit">How far the part may go if there is no place to cut before <paramref name="end"/>.</param>
    public int After(int start, int end, int limit)
    {
        if (end == _text.Length) return end;
        var half = start + (end - start) / 2;
        return Last(half, end, at => !_marked[at] && EndsParagraph(at))
            ?? Last(half, end, at => !_marked[at] && EndsLine(at))
            ?? Last(half, end, at => !_marked[at] && EndsWord(at))
            ?? Last(start, end, at => !_marked[at] && (EndsWord(at) || _edges[at]))
            ?? Last(half, end, EndsLine)
            ?? Last(half, end, EndsWord)
            ?? Last(start, end, _ => true)
            ?? First(end, limit)
            ?? InsideOne(start, limit);
    }

    private int? Last(int after, int end, Func<int, bool> fits)
    {
        for (var at = end; at > after; at--)
            if (_graphemes[at] && fits(at)) return at;
        return null;
    }

    private int? First(int after, int end)
    {
        var found = Array.IndexOf(_graphemes, true, after, end - after + 1);
        return found < 0 ? null : found;
    }

    // Not one border in reach: what is seen as one character is longer than a part.
    private int InsideOne(int start, int end)
    {
        if (!SplitsPair(_text, end)) return end;
        return end - 1 > start ? end - 1 : end + 1;
    }

    private bool EndsParagraph(int at) => EndsLine(at) && at > 1 && _text[at - 2] == '\n';

    private bool EndsLine(int at) => _text[at - 1] == '\n';

    private bool EndsWord(int at) => char.IsWhiteSpace(_text[at - 1]) && _text[at - 1] != NoBreakSpace;
}
