namespace Mentorship.Domain.Questionnaires;

/// <summary>One screen of a questionnaire; each kind knows which answers it takes.</summary>
public abstract record Question
{
    public required string Id { get; init; }

    public required Section Section { get; init; }

    public required IReadOnlyDictionary<RespondentSide, LocalText> Texts { get; init; }

    public bool Required { get; init; }

    public ShowIf ShowIf { get; init; } = new ShowIf.Always();

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Leaves the respondent's own screen in no form: neither as an answer nor inside a shared index.</summary>
    public bool Sensitive { get; init; }

    public bool LeftOutOfGaps { get; init; }

    /// <summary>The indicator or kind of result that reports take this question for.</summary>
    public string? Measures { get; init; }

    public virtual IReadOnlyList<Choice> Choices => [];

    /// <summary>Pages without an answer are shown, but neither counted nor required.</summary>
    public virtual bool Counts => true;

    public string TextFor(RespondentSide side, string locale) => Texts[side].In(locale);

    /// <summary>The answer as it is kept, or why it cannot be taken.</summary>
    public abstract Decision<AnswerValue> Accept(AnswerValue value);

    private protected static Decision<AnswerValue> Refused(string reason, params IReadOnlyList<Detail> details) =>
        new Decision<AnswerValue>.Refused(reason, details);
}
