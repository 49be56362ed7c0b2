using System.Text;
using System.Text.RegularExpressions;

namespace Mentorship.Domain;

/// <summary>One key for the many ways in which a Cyrillic name is written in Latin letters: «Юлия», Yulia, Julia, Iuliia.</summary>
internal static partial class Transcription
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәөүҗңһ";

    private static readonly string[] Sounds =
    [
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh",
        "shch", "", "i", "", "e", "iu", "ia", "a", "o", "u", "zh", "n", "kh",
    ];

    public static string Of(string cyrillic)
    {
        var latin = new StringBuilder();
        foreach (var letter in cyrillic.ToLowerInvariant())
            latin.Append(Letters.IndexOf(letter) is >= 0 and var place ? Sounds[place] : letter.ToString());
        return Key(latin.ToString());
    }

    /// <summary>The same for spellings that differ in what people do not agree on.</summary>
    public static string Key(string latin) => Doubled().Replace(
        latin.ToLowerInvariant().Replace('y', 'i').Replace('j', 'i').Replace("kh", "h").Replace("x", "ks").Replace("'", ""), "$1");

    [GeneratedRegex(@"(\w)\1+")]
    private static partial Regex Doubled();
}
