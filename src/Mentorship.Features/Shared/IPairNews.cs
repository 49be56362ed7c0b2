using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature has to do when two people become a pair, or are one no longer. Runs in the unit of the change.</summary>
internal interface IPairNews
{
    /// <summary>What people must be told of it besides that they are a pair.</summary>
    Task<Replies> PairedAsync(Pair pair, Occasion on, CancellationToken ct);

    /// <summary>What was on its way to one side because of the pair is taken back.</summary>
    Task EndedAsync(Pair pair, CancellationToken ct);

    /// <summary>The end was taken back: the pair works on as before.</summary>
    Task RestoredAsync(Pair pair, Occasion on, CancellationToken ct) => Task.CompletedTask;
}
