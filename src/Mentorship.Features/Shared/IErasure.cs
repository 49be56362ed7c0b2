using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature keeps about a person and must wipe, in the same unit, when they withdraw their consent.</summary>
internal interface IErasure
{
    /// <summary>Wipes, and returns what others must be told; never why.</summary>
    Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct);
}
