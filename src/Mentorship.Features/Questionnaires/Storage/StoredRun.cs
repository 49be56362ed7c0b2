using System.Text.Json;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>A whole run as a row keeps it; the definition is named, not copied, because a published version never changes.</summary>
public sealed record StoredRun
{
    public required Guid Id { get; init; }

    public required string Questionnaire { get; init; }

    public required Guid Respondent { get; init; }

    public required RespondentSide Side { get; init; }

    public required RunPhase Phase { get; init; }

    public required RunState State { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }

    public required DateTimeOffset TouchedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public string? ReturnedTo { get; init; }

    public required IReadOnlyDictionary<string, string> Context { get; init; }

    public required IReadOnlyDictionary<string, AnswerValue> Answers { get; init; }

    public static StoredRun Of(QuestionnaireRun run) => new()
    {
        Id = run.Id.Value,
        Questionnaire = run.Questionnaire.ToString(),
        Respondent = run.Respondent.Value,
        Side = run.Sheet.Side,
        Phase = run.Phase,
        State = run.State,
        AssignedAt = run.AssignedAt,
        TouchedAt = run.TouchedAt,
        StartedAt = run.StartedAt,
        SubmittedAt = run.SubmittedAt,
        DueAt = run.DueAt,
        ReturnedTo = run.ReturnedTo,
        Context = run.Sheet.Context,
        Answers = new Dictionary<string, AnswerValue>(run.Sheet.Answers),
    };

    public static StoredRun Read(string json) =>
        JsonSerializer.Deserialize(json, StoredForm.Json.StoredRun) ?? throw new JsonException("A run is missing");

    public string Write() => JsonSerializer.Serialize(this, StoredForm.Json.StoredRun);

    public QuestionnaireRun In(QuestionnaireLibrary library) => new()
    {
        Id = new(Id),
        Respondent = new(Respondent),
        Sheet = AnswerSheet.Filled(library[QuestionnaireKey.Parse(Questionnaire)], Side, Context, Answers),
        Phase = Phase,
        State = State,
        AssignedAt = AssignedAt,
        TouchedAt = TouchedAt,
        StartedAt = StartedAt,
        SubmittedAt = SubmittedAt,
        DueAt = DueAt,
        ReturnedTo = ReturnedTo,
    };
}
