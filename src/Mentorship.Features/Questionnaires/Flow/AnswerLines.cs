using Mentorship.Conversations;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>Questions with their answers, one below the other.</summary>
internal static class AnswerLines
{
    public static Phrase Of(QuestionnaireRun run, IEnumerable<ReviewLine> lines, string locale) => Speaking.Joined(
        SharedTexts.Line, lines.Select((line, at) => new Phrase(RunTexts.ReviewLine,
            ("number", at + 1),
            ("question", line.Question.TextFor(run.Sheet.Side, locale)),
            ("answer", AnswerWords.Of(line.Question, line.Value, locale)))));
}
