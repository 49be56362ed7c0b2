using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Mentorship.Domain.Answers;

/// <summary>
/// Words without their endings, so that «слушают» finds «слушать» in any store: one that looks for parts of words, or for beginnings.
/// </summary>
public static partial class Stems
{
    private const int Shortest = 3;
    private const int Most = 24;
    private const int Enough = 4;

    private static readonly string[] Endings =
    [
        .. "иями ями ами иях ого его ому ему ыми ими ешь ишь ете ите ать ять еть ить"
            .Split(' '),
        .. "уют ают яют ует ает яет ала яла ила али яли или ях ах ов ев ей ой ый"
            .Split(' '),
        .. "ий ая яя ое ее ые ие ую юю ом ем ам ям им ым ит ет ут ют ат ят ил ал ял ла ло ли ть ия ью а я о е у ю ы и ь й".Split(' '),
    ];

    /// <summary>Words that stand in any question.</summary>
    private static readonly FrozenSet<string> Empty = ("""
        что как это для если или где кто чем при под над про без так тоже там тут его она они оно мне меня мой моя моего нас наш них ему
        быть был была было были есть нет уже еще очень весь вся все всех чего когда куда зачем почему можно надо нужно нельзя какой какая
        какие который которые делать сделать подскажите скажите пожалуйста помогите здравствуйте добрый день спасибо вопрос хочу могу
        может лучше просто сейчас сегодня завтра только после перед между через потом чтобы один одна одного два этот эта эти этого
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>As both sides of a search are compared: small letters, no ё.</summary>
    public static string Fold(string words) => words.ToLowerInvariant().Replace('ё', 'е');

    /// <summary>The stems of a question, each once, in their order.</summary>
    public static IReadOnlyList<string> Of(string words) =>
    [
        .. Word().Matches(Fold(words)).Select(word => word.Value).Where(word => !Empty.Contains(word))
            .Select(Bare).Where(stem => stem.Length >= Shortest).Distinct().Take(Most),
    ];

    /// <summary>How many of the stems stand in the folded words; 0 where that is too few to speak of the same.</summary>
    public static int Shared(IReadOnlyList<string> stems, string folded)
    {
        var found = stems.Count(stem => folded.Contains(stem, StringComparison.Ordinal));
        return found >= Math.Clamp((stems.Count + 2) / 3, Math.Min(2, stems.Count), Enough) ? found : 0;
    }

    private static string Bare(string word)
    {
        var bare = word.Length > 5 && word.EndsWith("ся", StringComparison.Ordinal) ? word[..^2] : word;
        var ending = Array.Find(Endings, one => bare.Length - one.Length >= Shortest && bare.EndsWith(one, StringComparison.Ordinal));
        return ending is null ? bare : bare[..^ending.Length];
    }

    [GeneratedRegex(@"[\p{L}\d]{3,}")]
    private static partial Regex Word();
}
