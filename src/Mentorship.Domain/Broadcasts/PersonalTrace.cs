using System.Text.RegularExpressions;

namespace Mentorship.Domain.Broadcasts;

/// <summary>What in a text looks like data of a person that has no place in an announcement.</summary>
public enum PersonalTrace { Phone, Email, Snils, Passport }

/// <summary>Finds such traces by their form; the author decides what they are.</summary>
public static partial class PersonalTraces
{
    public static IReadOnlyList<PersonalTrace> In(string words) =>
        [.. Forms.Where(form => form.Form.IsMatch(words)).Select(form => form.Trace)];

    private static readonly (PersonalTrace Trace, Regex Form)[] Forms =
    [
        (PersonalTrace.Phone, Phone()), (PersonalTrace.Email, Email()),
        (PersonalTrace.Snils, Snils()), (PersonalTrace.Passport, Passport()),
    ];

    [GeneratedRegex(@"(?<![\d-])(\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.[\w.-]*\w")]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<!\d)\d{3}-\d{3}-\d{3}[\s-]\d{2}(?!\d)")]
    private static partial Regex Snils();

    [GeneratedRegex(@"(?<!\d)\d{2}\s?\d{2}\s+(№\s*)?\d{6}(?!\d)")]
    private static partial Regex Passport();
}
