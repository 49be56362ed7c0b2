using System.Text.Json;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;

namespace Mentorship.Features.Questionnaires;

/// <summary>A run as its row keeps it; the definition is named, not copied, because a published version never changes.</summary>
internal sealed record RunRow(
    string Id, string RespondentId, string Definition, string Side, string Phase, string State, string Context, string Answers,
    string? ReturnedTo, long AssignedAt, long? StartedAt, long? SubmittedAt, long? DueAt, long TouchedAt, string? School, string? PairId)
{
    /// <summary>What a statement selects from <c>questionnaire_runs r</c>.</summary>
    public const string Columns = """
        r.id, r.respondent_id, r.definition, r.side, r.phase, r.state, r.context, r.answers, r.returned_to,
            r.assigned_at, r.started_at, r.submitted_at, r.due_at, r.touched_at, r.organization_id as school, r.pair_id
        from questionnaire_runs r

        """;

    private const string Nothing = "{}";

    private static readonly Dictionary<string, string> NoContext = [];

    public static string ContextOf(QuestionnaireRun run) => run.Sheet.Context.Count == 0
        ? Nothing
        : JsonSerializer.Serialize(new Dictionary<string, string>(run.Sheet.Context), StoredForm.Json.DictionaryStringString);

    public QuestionnaireRun In(QuestionnaireLibrary library) => new()
    {
        Id = new(Guid.Parse(Id)),
        Respondent = new PersonId(Guid.Parse(RespondentId)),
        Sheet = Sheet(library[QuestionnaireKey.Parse(Definition)]),
        Phase = Named<RunPhase>.Read(Phase),
        State = Named<RunState>.Read(State),
        AssignedAt = Moments.Of(AssignedAt),
        TouchedAt = Moments.Of(TouchedAt),
        StartedAt = Moments.Of(StartedAt),
        SubmittedAt = Moments.Of(SubmittedAt),
        DueAt = Moments.Of(DueAt),
        ReturnedTo = ReturnedTo,
    };

    private AnswerSheet Sheet(QuestionnaireDefinition definition) =>
        AnswerSheet.Filled(definition, Named<RespondentSide>.Read(Side), Known(), StoredAnswers.Read(Answers));

    private Dictionary<string, string> Known() => Context == Nothing
        ? NoContext
        : JsonSerializer.Deserialize(Context, StoredForm.Json.DictionaryStringString) ?? throw new JsonException("The context is missing");
}
