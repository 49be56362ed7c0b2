using System.Collections.Frozen;

namespace Mentorship.Domain.Questionnaires;

/// <summary>A published version of a questionnaire: never changed, so that every run can be read as it was answered (INV-22).</summary>
public sealed class QuestionnaireDefinition
{
    private readonly FrozenDictionary<string, int> _places = FrozenDictionary<string, int>.Empty;
    private readonly FrozenDictionary<string, ScaleQuestion[]> _scaled = FrozenDictionary<string, ScaleQuestion[]>.Empty;

    public required QuestionnaireKey Key { get; init; }

    public required QuestionnaireKind Kind { get; init; }

    public required IReadOnlyList<RespondentSide> Audience { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Intro { get; init; }

    public required LocalText Outro { get; init; }

    public required int EstimatedMinutes { get; init; }

    /// <summary>How many days a run left alone can be continued; null when it cannot be interrupted at all.</summary>
    public required int? ResumeDays { get; init; }

    public required IReadOnlyList<string> ContextVariables { get; init; }

    public required Privacy Privacy { get; init; }

    public required IReadOnlyList<Section> Sections { get; init; }

    public required ScoringRules Scoring { get; init; }

    /// <summary>In the order they are asked: sections by order, inside a section as the file has them.</summary>
    public required IReadOnlyList<Question> Questions
    {
        get;
        init
        {
            field = value;
            _places = value.Select((question, place) => (question.Id, place)).ToFrozenDictionary(pair => pair.Id, pair => pair.place);
            _scaled = value.OfType<ScaleQuestion>().GroupBy(question => question.Section.Id)
                .ToFrozenDictionary(section => section.Key, section => section.ToArray());
        }
    }

    public Question? Find(string id) => _places.TryGetValue(id, out var place) ? Questions[place] : null;

    public IReadOnlyList<ScaleQuestion> ScaledIn(string section) => _scaled.GetValueOrDefault(section) ?? [];

    internal int PlaceOf(string id) => _places.TryGetValue(id, out var place)
        ? place
        : throw new ArgumentException($"{Key} has no question '{id}'", nameof(id));
}
