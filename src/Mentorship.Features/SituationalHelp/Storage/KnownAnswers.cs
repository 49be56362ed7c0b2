using Mentorship.Domain.Answers;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A reviewed answer as those who ask see it.</summary>
internal sealed record KnownAnswer(string Id, string Title, string Words, string Search, long Helped)
{
    public Guid AnswerId => Guid.Parse(Id);
}

/// <summary>Looks for answers of the school that speak of what is asked, and counts what came of it.</summary>
internal sealed class KnownAnswers(Unit unit)
{
    private const int Most = 3;

    // Both stores find what has any of the parts, the best first; which of them speak of the same is decided here.
    private const string Find = """
        select a.id, a.title, a.words, a.search, a.helped
        from answer_search(@Parts) s join bank_answers a on a.id = s.id
        where a.state = 'Published' and a.organization_id = @OrganizationId
        order by s.rank, a.helped desc, a.id
        limit 50
        """;

    private const string One = """
        select id, title, words, search, helped from bank_answers
        where id = @Id and state = 'Published' and organization_id = @OrganizationId
        """;

    private const string Help = """
        update bank_answers set helped = helped + 1
        where id = @Id and state = 'Published' and organization_id = @OrganizationId
        """;

    private const string Miss = """
        insert into answer_misses (organization_id, day, misses) values (@OrganizationId, @Day, 1)
        on conflict (organization_id, day) do update set misses = answer_misses.misses + 1
        """;

    private const string Missed = """
        select coalesce(cast(sum(misses) as bigint), 0) as value from answer_misses
        where organization_id = @OrganizationId and day >= @Since
        """;

    /// <summary>At most three, the likeliest first.</summary>
    public async Task<IReadOnlyList<KnownAnswer>> ForAsync(string question, CancellationToken ct)
    {
        if (Stems.Of(question) is not [_, ..] stems) return [];
        var parts = string.Join(" OR ", stems.Select(stem => $"\"{stem}\""));
        return [.. (await unit.QueryAsync<KnownAnswer>(Find, new { Parts = parts }, ct))
            .Select(answer => (Answer: answer, Shared: Stems.Shared(stems, answer.Search))).Where(found => found.Shared > 0)
            .OrderByDescending(found => found.Shared).ThenByDescending(found => found.Answer.Helped)
            .Select(found => found.Answer).Take(Most)];
    }

    /// <summary>A search that found none is counted, without its words; where there was nothing to search for, none was made.</summary>
    public Task CountMissAsync(string question, DateOnly day, CancellationToken ct) =>
        Stems.Of(question) is [] ? Task.CompletedTask : unit.ExecuteAsync(Miss, new { Day = day }, ct);

    /// <summary>Null where it has been taken out of the bank.</summary>
    public Task<KnownAnswer?> FindAsync(Guid id, CancellationToken ct) => unit.SingleAsync<KnownAnswer>(One, new { Id = id }, ct);

    public Task HelpedAsync(Guid id, CancellationToken ct) => unit.ExecuteAsync(Help, new { Id = id }, ct);

    public async Task<long> MissedAsync(DateOnly since, CancellationToken ct) =>
        (await unit.QueryAsync<long>(Missed, new { Since = since }, ct))[0];
}
