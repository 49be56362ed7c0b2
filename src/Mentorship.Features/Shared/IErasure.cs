using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature keeps about a person and must wipe when they withdraw their consent. Runs in the unit of the withdrawal.</summary>
internal interface IErasure
{
    /// <summary>Wipes, and returns what others must be told; never why.</summary>
    Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct);
}
