using System.Data;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>The rows of runs as their respondents reach them; each tap rewrites one row.</summary>
internal sealed class RunStore(Unit unit, QuestionnaireLibrary library)
{
    private const string Own = "select " + RunRow.Columns + "where r.id = @Id and r.respondent_id = @ActorId";

    private const string AllOwn = "select " + RunRow.Columns + "where r.respondent_id = @ActorId order by r.assigned_at desc, r.id desc";

    // A timer acts for the school of the run, or for none where the respondent belongs to none.
    private const string OfService = "select " + RunRow.Columns + """
        where r.id = @Id and coalesce(r.organization_id, '') = coalesce(@OrganizationId, '')
        """;

    private const string Insert = """
        insert into questionnaire_runs (id, respondent_id, organization_id, pair_id, definition, kind, side, phase, state,
            context, answers, assigned_at, due_at, touched_at)
        values (@Id, @ActorId, @OrganizationId, @Pair, @Definition, @Kind, @Side, @Phase, @State,
            @Context, @Answers, @AssignedAt, @DueAt, @TouchedAt)
        """;

    private const string Keep = """
        update questionnaire_runs
        set state = @State, answers = @Answers, returned_to = @ReturnedTo, started_at = @StartedAt,
            submitted_at = @SubmittedAt, touched_at = @TouchedAt
        where id = @Id and respondent_id = @ActorId and state in ('Assigned', 'Started', 'Paused')
        """;

    private const string Move = """
        update questionnaire_runs set state = @State
        where id = @Id and state = @From and coalesce(organization_id, '') = coalesce(@OrganizationId, '')
        """;

    private const string ChatOf = "select chat from bindings where person_id = @Person";

    public async Task<KeptRun?> OwnAsync(Guid id, CancellationToken ct) => Read(await unit.SingleAsync<RunRow>(Own, new { Id = id }, ct));

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<KeptRun>> AllOwnAsync(CancellationToken ct) =>
        [.. (await unit.QueryAsync<RunRow>(AllOwn, null, ct)).Select(row => KeptRun.Of(row, library))];

    public async Task<KeptRun?> OfServiceAsync(Guid id, CancellationToken ct) =>
        Read(await unit.SingleAsync<RunRow>(OfService, new { Id = id }, ct));

    public Task AddAsync(QuestionnaireRun run, Guid? pair, CancellationToken ct) => unit.ExecuteAsync(Insert, new
    {
        run.Id, Pair = pair, Definition = run.Questionnaire.ToString(), run.Definition.Kind, run.Sheet.Side, run.Phase, run.State,
        Context = RunRow.ContextOf(run), Answers = StoredAnswers.Write(run.Sheet), run.AssignedAt, run.DueAt, run.TouchedAt,
    }, ct);

    /// <exception cref="DBConcurrencyException">The run is over meanwhile; the unit must be run again.</exception>
    public async Task KeepAsync(QuestionnaireRun run, CancellationToken ct)
    {
        var kept = await unit.ExecuteAsync(Keep, new
        {
            run.Id, run.State, Answers = StoredAnswers.Write(run.Sheet), run.ReturnedTo, run.StartedAt, run.SubmittedAt, run.TouchedAt,
        }, ct);
        if (kept == 0) throw new DBConcurrencyException($"Run {run.Id} is over meanwhile.");
    }

    /// <summary>As the service; false when the run is not in the state it was in.</summary>
    public async Task<bool> MoveAsync(QuestionnaireRun run, RunState from, CancellationToken ct) =>
        await unit.ExecuteAsync(Move, new { run.Id, run.State, From = from }, ct) > 0;

    /// <summary>Where the respondent is now; null while they have no chat.</summary>
    public Task<string?> ChatAsync(PersonId respondent, CancellationToken ct) =>
        unit.SingleAsync<string>(ChatOf, new { Person = respondent }, ct);

    private KeptRun? Read(RunRow? row) => row is null ? null : KeptRun.Of(row, library);
}
