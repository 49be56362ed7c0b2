using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

internal sealed record RespondentRow(string PersonId, string DisplayName, string FullName, string Subjects, long Done);

internal sealed record RespondentCounts(long Total, long Done);

/// <summary>Mentees and mentors of the school, and whether they have answered the questionnaire of their role.</summary>
internal sealed class RespondentStore(Unit unit)
{
    private const string InRole = """
         select 1 from role_assignments a
            where a.person_id = p.id and a.role in ('Mentee', 'Mentor') and a.organization_id = @OrganizationId
                and a.act_from <= @Now and (a.act_to is null or a.act_to > @Now)
        """;

    /// <summary>Of whoever is both a mentee and a mentor both questionnaires; a reflection belongs to a pair and counts for neither.</summary>
    private const string Done = " cast(case when exists (" + InRole + """
             and not exists (select 1 from questionnaire_runs r
                where r.respondent_id = a.person_id and r.organization_id = @OrganizationId and r.state in ('Scored', 'Shared')
                    and r.kind = case a.role when 'Mentee' then 'EntryDiagnostics' else 'MentorSelfCheck' end)) then 0 else 1 end as bigint)
        """;

    private const string Asked = " from people p where p.state = 'Consented' and exists (" + InRole + ") ";

    private const string Page = "select p.id as person_id, p.display_name, p.full_name, p.subjects," + Done + " as done" + Asked + """
        order by p.folded_name, p.id
        limit @Take offset @Skip
        """;

    private const string Count = "select count(*) as total, cast(coalesce(sum(" + Done + "), 0) as bigint) as done" + Asked;

    public Task<IReadOnlyList<RespondentRow>> PageAsync(int page, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<RespondentRow>(Page, new { Now = now, Take = Pages.Size, Skip = Pages.Skip(page) }, ct);

    public async Task<RespondentCounts> CountAsync(DateTimeOffset now, CancellationToken ct) =>
        await unit.SingleAsync<RespondentCounts>(Count, new { Now = now }, ct) ?? new(0, 0);
}
