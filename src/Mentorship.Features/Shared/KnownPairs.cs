using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Pairs that worked before the service came: they are brought in by name, active on the curator's word.</summary>
public static class KnownPairs
{
    private const string Insert = """
        -- any school: whoever brings known pairs in is the operator of the service
        insert into pairs (id, organization_id, mentor_id, mentee_id, state, version, created_at)
        select @Id, mentor.organization_id, mentor.id, mentee.id, @State, 1, @Now
        from people mentor, people mentee
        where mentor.folded_name = @Mentor and mentee.folded_name = @Mentee
            and mentor.organization_id = mentee.organization_id and mentor.left_on is null and mentee.left_on is null
        on conflict do nothing
        returning organization_id
        """;

    /// <summary>False when the two are not in one school, or are a pair already.</summary>
    public static Task<bool> AddAsync(Database database, string mentor, string mentee, DateTimeOffset now, CancellationToken ct) =>
        database.RunAsync(async unit =>
        {
            var id = Guid.CreateVersion7(now);
            var made = await unit.QueryAsync<string>(Insert, new
            {
                Id = id, State = PairState.Active, Mentor = FullName.Fold(mentor), Mentee = FullName.Fold(mentee), Now = now,
            }, ct);
            if (made is not [var school]) return false;
            await Errands.LeaveAsync(unit, (WatchPair.Name, new WatchPair(id)), ($"{WatchPair.Name}:{id}", school), now, ct);
            return true;
        }, ct);
}
