namespace Mentorship.Domain.Questionnaires;

/// <summary>What a questionnaire promises its respondent about who will see what.</summary>
public sealed record Privacy
{
    public required IReadOnlyList<Viewer> AnswersTo { get; init; }

    public required IReadOnlyList<Viewer> IndicesTo { get; init; }

    /// <summary>Null when written words go where the answers go.</summary>
    public IReadOnlyList<Viewer>? WordsTo { get; init; }

    /// <summary>Aggregates over fewer respondents are not shown (INV-23).</summary>
    public required int AggregateMinGroup { get; init; }

    public bool OnlyOnceThePairIsActive { get; init; }
}
