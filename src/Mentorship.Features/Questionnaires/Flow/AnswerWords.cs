using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>An answer as its respondent would say it.</summary>
internal static class AnswerWords
{
    public static Phrase Of(Question question, AnswerValue? answer, string locale) => answer switch
    {
        null => RunTexts.NotAnswered,
        AnswerValue.Skipped => RunTexts.Skipped,
        AnswerValue.Words words => Speaking.Verbatim(words.Text),
        AnswerValue.Many many => Speaking.Verbatim(string.Join(", ", many.Options.Select(code => Label(question, code, locale)))),
        _ => Speaking.Verbatim(Options.Of(question).First(option => option.Value == answer).Label.In(locale)),
    };

    /// <summary>The same, short enough for a button.</summary>
    public static string Short(Question question, AnswerValue? answer, string locale) => answer switch
    {
        null or AnswerValue.Skipped => "—",
        AnswerValue.Words words => words.Text.ReplaceLineEndings(" "),
        AnswerValue.Many many => string.Join(", ", many.Options.Select(code => Label(question, code, locale))),
        _ => Options.Of(question).First(option => option.Value == answer).Label.In(locale),
    };

    private static string Label(Question question, string code, string locale) =>
        question.Choices.First(option => option.Code == code).Label.In(locale);
}
