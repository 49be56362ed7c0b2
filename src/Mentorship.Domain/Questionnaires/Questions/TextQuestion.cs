namespace Mentorship.Domain.Questionnaires;

/// <summary>A question answered in one's own words, within a length that fits a programme and a report.</summary>
public sealed record TextQuestion(int MaxLength) : Question
{
    public override Decision<AnswerValue> Accept(AnswerValue value) =>
        value is AnswerValue.Words words ? Measured(words.Text.Trim()) : Refused(QuestionnaireRefusals.WordsExpected);

    private Decision<AnswerValue> Measured(string text) => text.Length switch
    {
        0 => Refused(QuestionnaireRefusals.Empty),
        _ when text.Length > MaxLength => Refused(QuestionnaireRefusals.TooLong, ("length", text.Length), ("max", MaxLength)),
        _ => new AnswerValue.Words(text),
    };
}
