using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <param name="Chat">Null while the mentor is not linked or cannot be reached.</param>
internal sealed record MentorRow(string MentorId, string? Chat);

internal sealed record NameRow(string DisplayName, string FullName);

/// <summary>A result that the acting mentor may open.</summary>
internal sealed record MenteeResult(string RunId, string DisplayName, string FullName);

/// <summary>Runs as others than their respondents reach them: by an active pair, or by the school.</summary>
internal sealed class ResultStore(Unit unit, QuestionnaireLibrary library, Names names)
{
    private const string StillMentor = " and" + PairRoles.MentorHolds;

    private const string OfMentee = "select " + RunRow.Columns + """
        where r.id = @Id and r.state = 'Shared' and exists (
            select 1 from pairs p where p.mentee_id = r.respondent_id and p.mentor_id = @ActorId and p.state = 'Active'
        """ + StillMentor + ")";

    private const string OfSchool = "select " + RunRow.Columns + """
        where r.id = @Id and r.state = 'Shared' and r.organization_id = @OrganizationId
        """;

    private const string SharedBy = "select " + RunRow.Columns + """
        where r.respondent_id = @Person and r.state = 'Shared' and r.organization_id = @OrganizationId
        order by r.submitted_at desc
        """;

    private const string OtherSide = "select " + RunRow.Columns + """
        where r.pair_id = @Pair and r.id <> @Run and r.state = 'Shared' and r.organization_id = @OrganizationId
        """;

    private const string WaitingOf = "select " + RunRow.Columns + """
        where r.respondent_id = @Person and r.state = 'Scored' and r.organization_id = @OrganizationId
        """;

    private const string WaitingForMentor = "select " + RunRow.Columns + """
        where r.state = 'Scored' and exists (
            select 1 from pairs p where p.mentee_id = r.respondent_id and p.mentor_id = @ActorId and p.state = 'Active'
        """ + StillMentor + ")";

    private const string OfMentees = """
        select r.id as run_id, e.display_name, e.full_name
        from questionnaire_runs r join people e on e.id = r.respondent_id
        where r.kind = 'EntryDiagnostics' and r.state = 'Shared' and exists (
            select 1 from pairs p where p.mentee_id = r.respondent_id and p.mentor_id = @ActorId and p.state = 'Active'
        """ + StillMentor + """
            ) and not exists (
                select 1 from questionnaire_runs n
                where n.respondent_id = r.respondent_id and n.kind = r.kind and n.state = 'Shared'
                    and (n.submitted_at > r.submitted_at or n.submitted_at = r.submitted_at and n.id > r.id))
        order by r.submitted_at desc
        """;

    private const string Mentors = """
        select distinct p.mentor_id, b.chat
        from pairs p left join bindings b on b.person_id = p.mentor_id and b.reachable = 1
        where p.mentee_id = @Person and p.state = 'Active' and (p.mentee_id = @ActorId or p.organization_id = @OrganizationId)
        """ + StillMentor;

    private const string Name = """
        select e.display_name, e.full_name from people e
        where e.id = @Person and (e.id = @ActorId or e.organization_id = @OrganizationId or exists (
            select 1 from pairs p where p.mentee_id = e.id and p.mentor_id = @ActorId and p.state = 'Active'))
        """;

    public Task<KeptRun?> OfMenteeAsync(Guid run, DateTimeOffset now, CancellationToken ct) =>
        OneAsync(OfMentee, new { Id = run, Now = now }, ct);

    public Task<KeptRun?> OfSchoolAsync(Guid run, CancellationToken ct) => OneAsync(OfSchool, new { Id = run }, ct);

    public Task<IReadOnlyList<KeptRun>> SharedByAsync(PersonId person, CancellationToken ct) =>
        ManyAsync(SharedBy, new { Person = person }, ct);

    /// <summary>What the other side of the same ended pair has sent.</summary>
    public async Task<QuestionnaireRun?> OtherSideAsync(KeptRun kept, CancellationToken ct) =>
        (await ManyAsync(OtherSide, new { kept.Pair, Run = kept.Run.Id }, ct)) is [var other, ..] ? other.Run : null;

    public Task<IReadOnlyList<KeptRun>> WaitingOfAsync(PersonId person, CancellationToken ct) =>
        ManyAsync(WaitingOf, new { Person = person }, ct);

    public Task<IReadOnlyList<KeptRun>> WaitingForMentorAsync(DateTimeOffset now, CancellationToken ct) =>
        ManyAsync(WaitingForMentor, new { Now = now }, ct);

    /// <summary>The newest of each mentee.</summary>
    public Task<IReadOnlyList<MenteeResult>> OfMenteesAsync(DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<MenteeResult>(OfMentees, new { Now = now }, ct);

    /// <summary>Those who may read what a mentee sends.</summary>
    public Task<IReadOnlyList<MentorRow>> MentorsOfAsync(PersonId mentee, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<MentorRow>(Mentors, new { Person = mentee, Now = now }, ct);

    public async Task<string> NameAsync(PersonId person, CancellationToken ct) =>
        await unit.SingleAsync<NameRow>(Name, new { Person = person }, ct) is { } row ? names.Of(row.DisplayName, row.FullName) : "";

    private async Task<IReadOnlyList<KeptRun>> ManyAsync(string sql, object? args, CancellationToken ct) =>
        [.. (await unit.QueryAsync<RunRow>(sql, args, ct)).Select(row => KeptRun.Of(row, library))];

    private async Task<KeptRun?> OneAsync(string sql, object args, CancellationToken ct) =>
        await unit.SingleAsync<RunRow>(sql, args, ct) is { } row ? KeptRun.Of(row, library) : null;
}
