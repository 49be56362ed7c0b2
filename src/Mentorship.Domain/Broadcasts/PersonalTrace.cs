using System.Text.RegularExpressions;

namespace Mentorship.Domain.Broadcasts;

/// <summary>What in a text looks like data of a person that has no place in an announcement.</summary>
public enum PersonalTrace { Phone, Email, Snils, Passport, Name }

/// <summary>Finds such traces by their form; the author decides what they are.</summary>
public static partial class PersonalTraces
{
    public static IReadOnlyList<PersonalTrace> In(string words) =>
        [.. Forms.Where(form => form.Form.IsMatch(words)).Select(form => form.Trace)];

    private static readonly (PersonalTrace Trace, Regex Form)[] Forms =
    [
        (PersonalTrace.Phone, Phone()), (PersonalTrace.Email, Email()),
        (PersonalTrace.Snils, Snils()), (PersonalTrace.Passport, Passport()), (PersonalTrace.Name, Name()),
    ];

    [GeneratedRegex(@"(?<![\d-])(\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]*\w")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)")]
    private static partial Regex Snils();

    [GeneratedRegex(@"(?<!\d)\d{2}\s?\d{2}\s+(№\s*)?\d{6}(?!\d)")]
    private static partial Regex Passport();

    /// <summary>Surname with initials, initials with surname, or three words of which one is a patronymic in its place.</summary>
    [GeneratedRegex("""
        (?<![\p{L}])(?:
            [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[ \u00A0]+[А-ЯЁ]\.[ \u00A0]?[А-ЯЁ]\.
            | [А-ЯЁ]\.[ \u00A0]?[А-ЯЁ]\.[ \u00A0]?[А-ЯЁ][а-яё]{2,}
            | [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[ \u00A0]+[А-ЯЁ][а-яё]+[ \u00A0]+[А-ЯЁ][а-яё]*(?:вич|ьич|мич|вн|ичн)(?:а|у|ем|е|ы|ой|ою)?(?!\p{L})
            | [А-ЯЁ][а-яё]+[ \u00A0]+[А-ЯЁ][а-яё]*(?:вич|ьич|мич|вн|ичн)(?:а|у|ем|е|ы|ой|ою)?[ \u00A0]+[А-ЯЁ][а-яё]+
            | [А-ЯЁ][а-яё]+[ \u00A0]+[А-ЯЁ][а-яё]+[ \u00A0]+[А-ЯЁ][а-яё]+[ \u00A0]+(?:[Оо]глы|[Кк]ызы|[Уу]лы)(?!\p{L})
        )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Name();
}
