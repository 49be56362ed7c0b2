namespace Mentorship.Domain.Questionnaires;

/// <summary>Answers in the words scorings speak: amounts, picks and yes, with absence as the quiet case.</summary>
internal static class Reading
{
    public static int? Amount(this AnswerSheet sheet, string question) => sheet[question]?.Amount;

    public static bool Chose(this AnswerSheet sheet, string question, params IReadOnlyList<string> options) =>
        sheet[question] is { } answer && options.Any(answer.Is);

    public static IReadOnlyList<string> Picks(this AnswerSheet sheet, string question) => sheet[question] switch
    {
        AnswerValue.Many many => many.Options,
        AnswerValue.One one => [one.Option],
        _ => [],
    };

    public static bool Agreed(this AnswerSheet sheet, string question) => sheet[question] is AnswerValue.YesNo { Value: true };

    public static string? Words(this AnswerSheet sheet, string question) => (sheet[question] as AnswerValue.Words)?.Text;
}
