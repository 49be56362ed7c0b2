using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>Without consent there is no pair: it ends at once, and the other side hears that it ended, never why.</summary>
internal sealed class PairErasure(PairStore pairs, PairWords words, PairRecord record) : IErasure
{
    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        var replies = Replies.None;
        foreach (var row in await pairs.MineAsync(ct))
            if (row.ToPair().Close(ClosureReason.ConsentRevoked, on.Now) is Decision<Pair>.Accepted(var closed)
                && await pairs.ChangeAsync(closed, ct))
            {
                await record.EndedAsync(closed, on, ct);
                replies.With(await words.TellEndedAsync(row, await pairs.HasMeetingsAsync(row.Id, on.Now, ct), on, ct));
            }

        return replies;
    }
}
