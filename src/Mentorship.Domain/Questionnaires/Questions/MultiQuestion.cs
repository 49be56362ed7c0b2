namespace Mentorship.Domain.Questionnaires;

/// <summary>A question with several answers out of a list; an exclusive option ("none of these") stands alone.</summary>
public sealed record MultiQuestion(IReadOnlyList<Choice> Options, int MaxChoices) : Question
{
    public override IReadOnlyList<Choice> Choices => Options;

    public override Decision<AnswerValue> Accept(AnswerValue value) => value switch
    {
        AnswerValue.Many { Options: [] } => Refused(QuestionnaireRefusals.NothingChosen),
        AnswerValue.Many many when !many.Options.All(IsKnown) => Refused(QuestionnaireRefusals.NotAnOption),
        AnswerValue.Many many => WithinLimit(Alone(many.Options) ?? many.Options),
        _ => Refused(QuestionnaireRefusals.NotAnOption),
    };

    /// <summary>Marks after a tap: a second one takes a mark off, an exclusive option clears the others and is cleared by them.</summary>
    public Decision<AnswerValue> Toggle(AnswerValue? marked, string option)
    {
        var marks = marked is AnswerValue.Many many ? many.Options : [];
        if (!IsKnown(option))
            return Refused(QuestionnaireRefusals.NotAnOption);
        if (marks.Contains(option))
            return new AnswerValue.Many([.. marks.Where(mark => mark != option)]);
        return IsExclusive(option) ? new AnswerValue.Many([option]) : WithinLimit([.. marks.Where(mark => !IsExclusive(mark)), option]);
    }

    private Decision<AnswerValue> WithinLimit(IReadOnlyList<string> marks)
    {
        var inOrder = Options.Where(option => marks.Contains(option.Code)).Select(option => option.Code).ToList();
        return inOrder.Count > MaxChoices
            ? Refused(QuestionnaireRefusals.TooMany, ("max", MaxChoices))
            : new AnswerValue.Many(inOrder);
    }

    private string[]? Alone(IReadOnlyList<string> marks) => marks.FirstOrDefault(IsExclusive) is { } alone ? [alone] : null;

    private bool IsKnown(string code) => Options.Any(option => option.Code == code);

    private bool IsExclusive(string code) => Options.Any(option => option.Code == code && option.Exclusive);
}
