using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>What follows from a pair that is made or ended: it is on record, and other features learn of it.</summary>
internal sealed class PairRecord(Audit audit, IEnumerable<IPairNews> news)
{
    public async Task<Replies> MadeAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        await audit.WriteAsync(on, ("pair", pair.Id.ToString()), "created", ct);
        var told = Replies.None;
        foreach (var one in news) told.AddRange(await one.PairedAsync(pair, on, ct));
        return told;
    }

    public async Task EndedAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        await audit.WriteAsync(on, ("pair", pair.Id.ToString()), "ended", ct);
        foreach (var one in news) await one.EndedAsync(pair, ct);
    }

    public async Task RestoredAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        await audit.WriteAsync(on, ("pair", pair.Id.ToString()), "restored", ct);
        foreach (var one in news) await one.RestoredAsync(pair, on, ct);
    }
}
