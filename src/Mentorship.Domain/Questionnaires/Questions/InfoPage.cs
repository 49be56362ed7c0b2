namespace Mentorship.Domain.Questionnaires;

/// <summary>A page to read, not a question: it is passed by skipping.</summary>
public sealed record InfoPage : Question
{
    public override bool Counts => false;

    public override Decision<AnswerValue> Accept(AnswerValue value) => Refused(QuestionnaireRefusals.NothingToAnswer);
}
