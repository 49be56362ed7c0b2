using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

internal sealed record EndedPairRow(string Id, string? ClosureReason, string Side, string DisplayName, string FullName);

/// <summary>A pair of the past, from one of its sides.</summary>
internal sealed record EndedPair(Guid Id, RespondentSide Side, string? Reason, string Other);

/// <summary>The ended pairs of the acting person: each may be looked back at from both sides.</summary>
internal sealed class EndedPairs(Unit unit, Names names)
{
    private const string Mine = """
        select p.id, p.closure_reason, case when p.mentor_id = @ActorId then 'Mentor' else 'Mentee' end as side, e.display_name, e.full_name
        from pairs p join people e on e.id = case when p.mentor_id = @ActorId then p.mentee_id else p.mentor_id end
        where p.state = 'Closed' and (p.mentor_id = @ActorId or p.mentee_id = @ActorId)
        order by p.ended_at desc, p.id
        """;

    public async Task<IReadOnlyList<EndedPair>> MineAsync(CancellationToken ct) =>
    [
        .. (await unit.QueryAsync<EndedPairRow>(Mine, null, ct)).Select(row => new EndedPair(
            Guid.Parse(row.Id), Named<RespondentSide>.Read(row.Side), row.ClosureReason, names.Of(row.DisplayName, row.FullName))),
    ];
}
