using System.Text.RegularExpressions;

namespace Mentorship.Domain;

/// <summary>
/// A given name beside a surname, in either order and without a patronymic: «Иванова Маша», «Айгуль Галиева», Masha Ivanova. Both have to
/// be known by their form, or every town and title of two words would be a person.
/// </summary>
internal static partial class NamePairs
{
    private const int Before = 24;

    public static IEnumerable<(int Offset, int Length)> In(string words) =>
        from Match pair in Pair().Matches(words)
        let first = pair.Groups["first"]
        let second = pair.Groups["second"]
        where Fits(first.Value, second.Value) && !IsNamedAfter(words, first.Index)
        select (first.Index, second.Index + second.Length - first.Index);

    private static bool Fits(string first, string second) =>
        GivenNames.Includes(first) && IsSurname(second) && !IsNovel(first, second) || IsSurname(first) && GivenNames.Includes(second);

    private static bool IsSurname(string word) => Surname().IsMatch(word) && !Famous().IsMatch(word);

    /// <summary>«Роман Булгакова» is a book.</summary>
    private static bool IsNovel(string first, string second) => first is "Роман" && InGenitive().IsMatch(second);

    /// <summary>Streets, schools and prizes bear names.</summary>
    private static bool IsNamedAfter(string words, int offset)
    {
        var from = Math.Max(0, offset - Before);
        return NamedAfter().IsMatch(words[from..offset]);
    }

    [GeneratedRegex("""
        (?<!\p{L})(?=(?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00A0]+(?<second>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?!\p{L}))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pair();

    [GeneratedRegex("""
        ^\p{L}{2,}(?:
            (?:ов|ев|ёв|ин|ын)(?:а|у|ым|ом|е|ой|ы|ых|ыми)?(?:ның|нең|га|гә|ны|не|нан|нән)?
            | [сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их) | (?:енко|чук|юк|ян|янц|швили|дзе|ых)
            | (?:ov|ev|yov|in|yn|ullin)a? | [st]?s?k(?:y|iy|ii|aya|aia) | (?:enko|chuk|yan|dze)
        )$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Surname();

    [GeneratedRegex("""
        ^(?:Пушкин|Лермонтов|Чехов|Тургенев|Достоевск|Есенин|Маяковск|Гагарин|Ломоносов|Менделеев|Чайковск|Макаренк|Сухомлинск|Ушинск
        |Выготск|Циолковск)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Famous();

    [GeneratedRegex("(?:а|ого)$")]
    private static partial Regex InGenitive();

    [GeneratedRegex("""
        (?<!\p{L})(?:имени|им\.|исемендәге|улиц\p{L}*|ул\.|площад\p{L}*|пл\.|проспект\p{L}*|пр\.|преми\p{L}+|стипенди\p{L}+|музе\p{L}+)\s*$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex NamedAfter();
}
