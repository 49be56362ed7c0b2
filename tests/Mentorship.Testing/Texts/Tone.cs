using System.Text;
using System.Text.RegularExpressions;

namespace Mentorship.Testing;

/// <summary>The tone of our texts as far as a machine can hear it: no gendered past, and only the agreed emoji.</summary>
internal static partial class Tone
{
    private const string Allowed = "❗⏳✅🔔🔒📎";
    private const string Chosen = "✓";

    /// <param name="label">Whether it is a button, where only what is chosen has a sign.</param>
    public static IEnumerable<string> Problems(string source, bool label, bool russian)
    {
        if (russian)
            foreach (Match word in Gendered().Matches(source)) yield return $"«{word.Value}» guesses who reads or acts";
        foreach (var line in Tag().Replace(source, "").Split('\n'))
            foreach (var problem in Emoji(line, label ? Chosen : Allowed)) yield return problem;
    }

    private static IEnumerable<string> Emoji(string line, string allowed)
    {
        var place = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var known = allowed.Contains(rune.ToString(), StringComparison.Ordinal);
            if (IsEmoji(rune.Value) && !known) yield return $"{rune} is not of the set";
            else if (IsEmoji(rune.Value) && !BeginsWords(line, place, rune)) yield return $"{rune} does not begin a line of words";
            place += rune.Utf16SequenceLength;
        }
    }

    private static bool BeginsWords(string line, int place, Rune rune) =>
        (line[..place].Trim() is "" || line[place - 1] == '{') && line.AsSpan(place + rune.Utf16SequenceLength) is [' ', not ' ', ..];

    private static bool IsEmoji(int code) =>
        code is >= 0x1F000 and <= 0x1FBFF or >= 0x2300 and <= 0x23FF or >= 0x2600 and <= 0x27BF or >= 0x2B00 and <= 0x2BFF
            or 0xFE0F or 0x20E3;

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(
        @"[а-яё]+\((а|ла|на|ась|ен)\)|\b(?<!никто не )((взя|прочита|написа|отправи|приня|ответи|попроси|предложи|отмени|получи" +
        @"|выбра|сдела|реши|заверши|подтверди|назнача|назначи|созда|закончи|прише|пришё|пропусти|узна" +
        @"|спроси)ла?|пришла|начал|(отказа|согласи|подключи)л(ся|ась)|перен[её]с|перенесла" +
        @"|согласен|согласна|ознакомлена?|уверена?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Gendered();
}
