using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>The answers that a question offers as buttons; yes and no stand in no file.</summary>
internal static class Options
{
    private static readonly IReadOnlyList<Choice> YesAndNo =
    [
        new("yes", new AnswerValue.YesNo(true), new LocalText("Да", "Әйе", "Yes")),
        new("no", new AnswerValue.YesNo(false), new LocalText("Нет", "Юк", "No")),
    ];

    public static IReadOnlyList<Choice> Of(Question question) => question is YesNoQuestion ? YesAndNo : question.Choices;
}
