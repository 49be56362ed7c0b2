namespace Mentorship.Domain.Questionnaires;

/// <summary>A question answered by one tap on a scale; the only kind that indices are made of.</summary>
public sealed record ScaleQuestion(Scale Scale) : Question
{
    public override IReadOnlyList<Choice> Choices => Scale.Choices;

    public override Decision<AnswerValue> Accept(AnswerValue value) =>
        Choices.Any(choice => choice.Value == value) ? value : Refused(QuestionnaireRefusals.NotAnOption);
}
