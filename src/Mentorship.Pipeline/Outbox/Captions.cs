using System.Globalization;
using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Labels of one keyboard as a phone can show them: names and words of people give way, ours stay, no two are equal.</summary>
internal sealed class Captions(Phrasebook phrases, Reader reader, DateTimeOffset now)
{
    /// <summary>Phones cut longer ones wherever it happens.</summary>
    public const int Longest = 30;

    private const int ShortestWords = 6;

    private readonly HashSet<string> _taken = [];

    public string Of(Phrase label)
    {
        var caption = Fitted(label, Longest);
        for (var copy = 2; !_taken.Add(caption); copy++) caption = Numbered(label, copy);
        return caption;
    }

    private string Numbered(Phrase label, int copy)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $" ({copy})");
        return Fitted(label, Longest - mark.Length) + mark;
    }

    private string Fitted(Phrase label, int room)
    {
        var whole = Plain(label);
        if (whole.Length <= room) return whole;
        var lengths = WordsOf(label).Select(words => words.Length).ToList();
        var ours = whole.Length - lengths.Sum();
        var share = lengths.DefaultIfEmpty(0).Max();
        while (share > ShortestWords && ours + lengths.Sum(length => Math.Min(length, share)) > room) share--;
        return Words.Shorten(Plain(With(label, share)), room);
    }

    private string Plain(Phrase label) => phrases.Plain(label, reader, now);

    private static IEnumerable<string> WordsOf(Phrase phrase)
    {
        foreach (var (_, value) in phrase.Args)
        {
            if (value is Arg.Text text) yield return text.Value;
            if (value is not Arg.Label label) continue;
            foreach (var words in WordsOf(label.Value)) yield return words;
        }
    }

    private static Phrase With(Phrase phrase, int share) => phrase with
    {
        Args = new ValueList<NamedArg>([.. phrase.Args.Select(arg => arg with { Value = With(arg.Value, share) })]),
    };

    private static Arg With(Arg value, int share) => value switch
    {
        Arg.Text text => Words.Shorten(text.Value, share),
        Arg.Label label => With(label.Value, share),
        _ => value,
    };
}
