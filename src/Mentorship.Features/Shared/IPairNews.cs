using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature has to do once two people have become a pair. Runs in the unit that made it.</summary>
internal interface IPairNews
{
    /// <summary>What people must be told of it besides that they are a pair.</summary>
    Task<Replies> PairedAsync(Pair pair, Occasion on, CancellationToken ct);
}
