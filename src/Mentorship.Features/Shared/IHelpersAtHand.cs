using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Whether «Помощники» has anything for the acting person; a button that leads to nothing is not shown.</summary>
internal interface IHelpersAtHand
{
    Task<bool> IsAnyAsync(Occasion on, CancellationToken ct);
}
