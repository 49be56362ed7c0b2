using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>What follows from a new pair: it is on record, and other features learn of it.</summary>
internal sealed class NewPair(Audit audit, IEnumerable<IPairNews> news)
{
    public async Task<Replies> TellAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        await audit.WriteAsync(on, ("pair", pair.Id.ToString()), "created", ct);
        var told = Replies.None;
        foreach (var one in news) told.AddRange(await one.PairedAsync(pair, on, ct));
        return told;
    }
}
