namespace Mentorship.Domain.Questionnaires;

/// <summary>One going through a questionnaire; a retake is another run.</summary>
public readonly record struct QuestionnaireRunId(Guid Value)
{
    public override string ToString() => Value.ToString();
}
