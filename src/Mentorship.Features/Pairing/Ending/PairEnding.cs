using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>What every end of a pair brings about, whoever or whatever ends it.</summary>
internal sealed class PairEnding(PairStore pairs, PairWords words, PairRecord record)
{
    /// <summary>What the sides hear; null for a pair that cannot be ended any more.</summary>
    public async Task<IReadOnlyList<Outgoing>?> EndAsync(PairRow pair, ClosureReason why, Occasion on, CancellationToken ct) =>
        pair.ToPair().Close(why, on.Now) is Decision<Pair>.Accepted(var closed) && await pairs.ChangeAsync(closed, ct)
            ? await EndedAsync(pair, closed, on, ct)
            : null;

    /// <summary>The same once it is stored.</summary>
    public async Task<IReadOnlyList<Outgoing>> EndedAsync(PairRow pair, Pair closed, Occasion on, CancellationToken ct)
    {
        var hadMeetings = await pairs.HasMeetingsAsync(pair.Id, on.Now, ct);
        await record.EndedAsync(closed, on, ct);
        return await words.TellEndedAsync(pair, hadMeetings, on, ct);
    }
}
