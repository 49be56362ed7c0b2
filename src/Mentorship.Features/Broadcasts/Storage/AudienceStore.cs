using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>People of an audience who hear at the same hours, and have had enough that day or not.</summary>
internal sealed record AudienceGroup(string Zone, string QuietFrom, string QuietUntil, long Reachable, long HasEnough, long Count);

/// <summary>Somebody of an audience.</summary>
internal sealed record AudienceMember(string DisplayName, string FullName, string Subjects);

/// <summary>A school and how many there belong to an audience.</summary>
internal sealed record AudienceSchool(string Id, string Name, long Count) : ISchoolFigures
{
    public long People => Count;
}

/// <summary>Finds who fits the rule of an audience now. The unit acts for the school or the municipality that announces.</summary>
internal sealed class AudienceStore(Unit unit, IOptions<BroadcastOptions> options)
{
    /// <summary>A role is looked for among those of the person; by the index of the school every person would cost a look at all of it.</summary>
    private const string Fitting = """
        from people p
        join bindings b on b.person_id = p.id
        left join organizations o on o.id = p.organization_id
        where (p.organization_id = @OrganizationId or @OrganizationId is null and o.municipality_id = @MunicipalityId)
            and p.state = 'Consented' and p.id <> @Author
            and exists (select 1 from role_assignments r
                where r.person_id = p.id and r.organization_id || '' = p.organization_id
                    and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)
                    and (@Mentees = 1 and r.role = 'Mentee' or @Mentors = 1 and r.role in ('Mentor', 'ExternalMentor')
                        or @Staff = 1 and r.role not in ('Mentee', 'Mentor', 'ExternalMentor')))
            and (@Pairs = 'Any' or @Pairs = case when exists (select 1 from pairs x
                where x.state = 'Active' and (x.mentor_id = p.id or x.mentee_id = p.id)) then 'Paired' else 'Alone' end)
            and (@Direction = '' or ',' || p.directions || ',' like '%,' || @Direction || ',%')
            and (@Schools = '' or ',' || @Schools || ',' like '%,' || p.organization_id || ',%')
            and (@Owes = 0 or exists (select 1 from questionnaire_runs q
                where q.respondent_id = p.id and q.state in ('Assigned', 'Started', 'Paused')))
            and not exists (select 1 from broadcast_refusals f
                where f.person_id = p.id and f.category = @Category and f.category <> 'Mandatory')

        """;

    private const string Groups = """
        select b.zone, b.quiet_from, b.quiet_until, b.reachable,
            case when @Most > 0 and (select count(*) from broadcast_recipients c where c.person_id = p.id and c.counts_until > @At) >= @Most
                and not exists (select 1 from digest_refusals d where d.person_id = p.id) then 1 else 0 end as has_enough, count(*) as count

        """ + Fitting;

    private const string ByHours = " group by 1, 2, 3, 4, 5";
    private const string All = Groups + ByHours;
    private const string One = Groups + "and p.id = @After" + ByHours;

    private const string Page = """
        select p.display_name, p.full_name, p.subjects

        """ + Fitting + "order by p.folded_name, p.id limit @Take offset @Skip";

    private const string BySchool = """
        select s.id, s.name, (select count(*)

        """ + Fitting + """
            and p.organization_id = s.id) as count
        from organizations s where s.municipality_id = @MunicipalityId order by s.folded_name
        """;

    private const string Freeze = """
        insert into broadcast_recipients (broadcast_id, person_id, organization_id, state, attempt, due_at)
        select @Id, p.id, p.organization_id, case when b.reachable = 1 then 'Waiting' else 'Closed' end, 1, @Now

        """ + Fitting + "and p.id > @After order by p.id limit @Take on conflict do nothing returning person_id as value";

    public async Task<Reckoning> ReckonAsync(Post post, DateTimeOffset now, CancellationToken ct) =>
        new(await unit.QueryAsync<AudienceGroup>(All, Rule(post, now), ct), options.Value.Budget, post.Facts);

    /// <summary>The same for one person: nobody when they would not get it.</summary>
    public async Task<Reckoning> ReckonAsync(Post post, Domain.PersonId person, DateTimeOffset now, CancellationToken ct) => new(
        await unit.QueryAsync<AudienceGroup>(One, Rule(post, now) with { After = person.Value.ToString() }, ct), options.Value.Budget, post.Facts);

    public Task<IReadOnlyList<AudienceMember>> PageAsync(Post post, int page, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<AudienceMember>(Page, Rule(post, now, page), ct);

    /// <summary>All schools of the municipality, and how many each would have if it were chosen.</summary>
    public Task<IReadOnlyList<AudienceSchool>> SchoolsAsync(Post post, DateTimeOffset now, CancellationToken ct) =>
        unit.QueryAsync<AudienceSchool>(BySchool, Rule(post, now) with { Schools = "" }, ct);

    /// <summary>
    /// The next part of the list, after those frozen already: one statement for a whole district would hold everybody else's writes.
    /// Returns the last of it, or null when the list is whole.
    /// </summary>
    public async Task<string?> FreezeAsync(Post post, DateTimeOffset now, int take, CancellationToken ct)
    {
        var added = await unit.QueryAsync<string>(Freeze, Rule(post, now) with { After = post.FrozenTo ?? "", Take = take }, ct);
        return added.Count < take ? null : added.Max(StringComparer.Ordinal);
    }

    private AudienceRule Rule(Post post, DateTimeOffset now, int page = 0)
    {
        var (facts, audience) = (post.Facts, post.Facts.Audience);
        return new AudienceRule(post.Id, facts.Author.Value, facts.Category, now)
        {
            Mentees = audience.Includes(AudiencePart.Mentees), Mentors = audience.Includes(AudiencePart.Mentors),
            Staff = audience.Includes(AudiencePart.Staff), Pairs = audience.Pairs, Direction = audience.Direction?.ToString() ?? "",
            Owes = audience.OwesQuestionnaire, Schools = string.Join(',', audience.Schools), Skip = Pages.Skip(page),
            Most = options.Value.Budget.MostFor(facts.Category), At = facts.SendAt > now ? facts.SendAt.Value : now,
        };
    }

    private sealed record AudienceRule(Guid Id, Guid Author, BroadcastCategory Category, DateTimeOffset Now)
    {
        public bool Mentees { get; init; }

        public bool Mentors { get; init; }

        public bool Staff { get; init; }

        public bool Owes { get; init; }

        public PairNeed Pairs { get; init; }

        public required string Direction { get; init; }

        public required string Schools { get; init; }

        public string After { get; init; } = "";

        /// <summary>After how many messages of that day it waits for the evening; none for never.</summary>
        public int Most { get; init; }

        /// <summary>When it leaves.</summary>
        public DateTimeOffset At { get; init; }

        public int Skip { get; init; }

        public int Take { get; init; } = Pages.Size;
    }
}
