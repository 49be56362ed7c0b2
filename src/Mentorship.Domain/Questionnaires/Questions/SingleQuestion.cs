namespace Mentorship.Domain.Questionnaires;

/// <summary>A question with one answer out of a list.</summary>
public sealed record SingleQuestion(IReadOnlyList<Choice> Options) : Question
{
    public override IReadOnlyList<Choice> Choices => Options;

    public override Decision<AnswerValue> Accept(AnswerValue value) =>
        Options.Any(option => option.Value == value) ? value : Refused(QuestionnaireRefusals.NotAnOption);
}
