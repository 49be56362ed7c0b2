using Mentorship.Domain.Questionnaires;
using Mentorship.Features.Questionnaires;

namespace Mentorship.Domain.Tests.Questionnaires;

/// <summary>The published questionnaires and runs of them in the states that tests start from.</summary>
internal static class Forms
{
    public static readonly DateTimeOffset Monday = new(2026, 9, 14, 9, 0, 0, TimeSpan.Zero);

    public static QuestionnaireLibrary Library { get; } = QuestionnaireLibrary.BuiltIn();

    public static QuestionnaireDefinition Entry => Library.Latest(QuestionnaireKind.EntryDiagnostics);

    public static QuestionnaireDefinition SelfCheck => Library.Latest(QuestionnaireKind.MentorSelfCheck);

    public static QuestionnaireDefinition Closing => Library.Latest(QuestionnaireKind.ClosingReflection);

    public static QuestionnaireRun Assigned(QuestionnaireDefinition definition, params (string Name, string Text)[] context) =>
        QuestionnaireRun.Assign(
            new(Guid.CreateVersion7(Monday)),
            new(Guid.CreateVersion7(Monday)),
            AnswerSheet.Blank(definition, definition.Audience[0], context.ToDictionary(pair => pair.Name, pair => pair.Text)),
            Monday);

    public static QuestionnaireRun Started(QuestionnaireDefinition definition, params (string Name, string Text)[] context) =>
        Assigned(definition, context).Start(Monday).Accepted();

    /// <summary>Answers what is asked until the given question is on the screen.</summary>
    public static QuestionnaireRun UpTo(this QuestionnaireRun run, string question, Func<Question, AnswerValue>? answers = null)
    {
        while (run.Current is { } current && current.Id != question)
            run = run.Give(current, (answers ?? Easy)(current));
        return run;
    }

    public static QuestionnaireRun ToTheEnd(this QuestionnaireRun run, Func<Question, AnswerValue>? answers = null) =>
        run.UpTo("", answers);

    public static QuestionnaireRun Give(this QuestionnaireRun run, Question question, AnswerValue value) =>
        (value is AnswerValue.Skipped ? run.Skip(question.Id, Monday) : run.Answer(question.Id, value, Monday)).Accepted();

    public static QuestionnaireRun Give(this QuestionnaireRun run, AnswerValue value) => run.Give(run.Current!, value);

    /// <summary>The first button, no, or a word; a page without an answer is turned.</summary>
    public static AnswerValue Easy(Question question) => question switch
    {
        InfoPage => new AnswerValue.Skipped(),
        YesNoQuestion => new AnswerValue.YesNo(false),
        TextQuestion => new AnswerValue.Words("Слово"),
        MultiQuestion multi => new AnswerValue.Many([multi.Options[0].Code]),
        _ => question.Choices[0].Value,
    };

    public static AnswerValue Hard(Question question) => question is ScaleQuestion ? new AnswerValue.Number(3) : Easy(question);

    public static T Accepted<T>(this Decision<T> decision) => Assert.IsType<Decision<T>.Accepted>(decision).Value;

    public static string Refused<T>(this Decision<T> decision) => Assert.IsType<Decision<T>.Refused>(decision).Reason;
}
