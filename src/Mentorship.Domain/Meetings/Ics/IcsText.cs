using System.Text;

namespace Mentorship.Domain.Meetings.Ics;

/// <summary>The spelling rules of RFC 5545: what is escaped in a text, and where a long line is folded.</summary>
internal static class IcsText
{
    private const int Octets = 75;

    public static string Escape(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);
        return Printable(lines.Replace("\n", "\\n", StringComparison.Ordinal));
    }

    /// <summary>A parameter in quotes; it cannot hold a quote itself.</summary>
    public static string Quote(string text) => $"\"{Printable(text).Replace('"', '\'')}\"";

    /// <summary>A content line with its end; no line is longer than 75 octets and no letter is cut in two.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + 8);
        var room = Octets;
        foreach (var letter in line.EnumerateRunes())
        {
            if (letter.Utf8SequenceLength > room)
            {
                folded.Append("\r\n ");
                room = Octets - 1;
            }
            folded.Append(letter.ToString());
            room -= letter.Utf8SequenceLength;
        }
        return folded.Append("\r\n").ToString();
    }

    private static string Printable(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter == '\t'));
}
