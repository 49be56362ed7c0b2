namespace Mentorship.Domain.Questionnaires;

/// <summary>A question answered yes or no.</summary>
public sealed record YesNoQuestion : Question
{
    public override Decision<AnswerValue> Accept(AnswerValue value) =>
        value is AnswerValue.YesNo ? value : Refused(QuestionnaireRefusals.NotAnOption);
}
