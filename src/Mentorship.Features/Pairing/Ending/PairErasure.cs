using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>Without consent there is no pair: it ends at once, and the other side hears that it ended, never why.</summary>
internal sealed class PairErasure(PairStore pairs, PairEnding ending) : IErasure
{
    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        var replies = Replies.None;
        foreach (var row in await pairs.MineAsync(ct))
            if (await ending.EndAsync(row, ClosureReason.ConsentRevoked, on, ct) is { } sides) replies.With(sides);
        return replies;
    }
}
