using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>Hours, lessons, pauses and duty go with the consent.</summary>
internal sealed class HoursErasure(Unit unit) : IErasure, IStored
{
    private const string Hours = "delete from person_hours where person_id = @ActorId";
    private const string Absences = "delete from absences where person_id = @ActorId";
    private const string Duties = "delete from duties where person_id = @ActorId";

    private const string Count = """
        select (select count(*) from person_hours where person_id = @ActorId) + (select count(*) from absences where person_id = @ActorId)
            + (select count(*) from duties where person_id = @ActorId)
        """;

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        foreach (var wipe in (string[])[Hours, Absences, Duties]) await unit.ExecuteAsync(wipe, null, ct);
        return Replies.None;
    }

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        await unit.SingleAsync<long>(Count, null, ct) > 0 ? new Phrase(HoursTexts.Stored) : null;
}
