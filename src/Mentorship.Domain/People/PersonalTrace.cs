using System.Text.RegularExpressions;

namespace Mentorship.Domain;

/// <summary>What in a text looks like data of a person that have no place there.</summary>
public enum PersonalTrace { Phone, Email, Snils, Passport, Name, Pupil }

/// <summary>Where such a trace stands; offset and length count UTF-16 units.</summary>
public readonly record struct FoundTrace(PersonalTrace Trace, int Offset, int Length)
{
    internal bool Covers((int Offset, int Length) other) => Offset <= other.Offset && other.Offset + other.Length <= Offset + Length;
}

/// <summary>Finds such traces by their form; the author decides what they are.</summary>
public static partial class PersonalTraces
{
    public static IReadOnlyList<PersonalTrace> In(string words) => [.. Find(words).Select(found => found.Trace).Distinct()];

    /// <summary>What a question should not say. Surnames with initials may stand: so colleagues are named here.</summary>
    public static IReadOnlyList<PersonalTrace> InQuestion(string words) =>
    [
        .. Find(words).Where(found => found.Trace is not PersonalTrace.Name || !words.AsSpan(found.Offset, found.Length).Contains('.'))
            .Select(found => found.Trace).Distinct(),
    ];

    /// <summary>Every trace with its place, kind by kind.</summary>
    public static IReadOnlyList<FoundTrace> Find(string words)
    {
        var found = from form in Forms from Match match in form.Form.Matches(words) select new FoundTrace(form.Trace, match.Index, match.Length);
        var known = found.ToList();
        var pairs = NamePairs.In(words).Where(pair => !known.Exists(trace => trace.Trace is PersonalTrace.Pupil && trace.Covers(pair)));
        return [.. known, .. pairs.Select(pair => new FoundTrace(PersonalTrace.Name, pair.Offset, pair.Length))];
    }

    private static readonly (PersonalTrace Trace, Regex Form)[] Forms =
    [
        (PersonalTrace.Phone, Phone()), (PersonalTrace.Phone, CityPhone()), (PersonalTrace.Phone, CalledPhone()), (PersonalTrace.Email, Email()), (PersonalTrace.Snils, Snils()),
        (PersonalTrace.Passport, Passport()), (PersonalTrace.Name, Name()), (PersonalTrace.Pupil, Pupil()),
    ];

    [GeneratedRegex(@"(?<![\d-])(?:(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}|9\d{2}[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2})(?!\d)")]
    private static partial Regex Phone();

    /// <summary>A number within a town by its dashes, such as 292-11-22 and 23-45-67; what may be a date is none, nor a number of a paper.</summary>
    [GeneratedRegex("""
        (?<![\d-])(?<!№[ \u00A0]?)(?:\d{3}-\d{2}-\d{2} | (?!(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-)\d{2}-\d{2}-\d{2})(?![\d-])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CityPhone();

    /// <summary>However it is written, when the words before it say that it is a telephone; and an extension.</summary>
    [GeneratedRegex("""
        (?<!\p{L})(?:
            (?:тел(?:ефон\p{L}*)?|(?:по)?звон\p{L}*|шалтырат\p{L}*|tel|phone|call)[.:]?[ \u00A0]*
                (?:по[ \u00A0]+)?(?:телефон\p{L}*|номер\p{L}*)?[: \u00A0—–-]*\d{2,3}[ \u00A0-]?\d{2}[ \u00A0-]?\d{2}
            | (?:доб(?:авочн\p{L}+)?|ext)\.?[: \u00A0]*(?:№|номер)?[ \u00A0]*\d{2,4}
        )(?![\d-])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex CalledPhone();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]*\w")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)")]
    private static partial Regex Snils();

    [GeneratedRegex(@"(?<!\d)\d{2}\s?\d{2}\s+(№\s*)?\d{6}(?!\d)")]
    private static partial Regex Passport();

    /// <summary>Surname with initials, initials with surname, or three words of which one is a patronymic in its place.</summary>
    [GeneratedRegex("""
        (?<![\p{L}])(?:
            [А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+(?:-[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+)?[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ]\.[ \u00A0]?[А-ЯЁӘӨҮҖҢҺ]\.
            | [А-ЯЁӘӨҮҖҢҺ]\.[ \u00A0]?[А-ЯЁӘӨҮҖҢҺ]\.[ \u00A0]?[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]{2,}
            | [А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+(?:-[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+)?[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]*(?:вич|ьич|мич|вн|ичн)(?:а|у|ем|е|ы|ой|ою)?(?!\p{L})
            | [А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]*(?:вич|ьич|мич|вн|ичн)(?:а|у|ем|е|ы|ой|ою)?[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+
            | [А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+[ \u00A0]+(?:[Оо]глы|[Кк]ызы|[Уу]лы)(?!\p{L})
        )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Name();

    /// <summary>Two words of a name beside a class: «Иванов Петя, 5Б», «5 «Б» Иванов Петя», «Петя Иванов из 5-го класса».</summary>
    [GeneratedRegex("""
        (?<!\p{L})[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+(?:-[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+)?[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+[ ,(\u00A0]+(?:из[ \u00A0]+)?
            (?:1[01]|[1-9])(?:-?[А-ЯЁа-яё]|[ \u00A0]?[«"][А-ЯЁа-яё][»"]|[ \u00A0][А-ЯЁӘӨҮҖҢҺ]|(?:-го)?[ \u00A0]?кл(?:асс\p{L}*)?)(?!\p{L})
        | (?<!\d)(?:1[01]|[1-9])(?:-?[А-ЯЁа-яё]|[ \u00A0]?[«"][А-ЯЁа-яё][»"]|[ \u00A0][А-ЯЁӘӨҮҖҢҺ])(?:[ \u00A0]класс\p{L}*)?[ ,:\u00A0]+
            [А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+(?:-[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+)?[ \u00A0]+[А-ЯЁӘӨҮҖҢҺ][а-яёәөүҗңһ]+
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pupil();
}
