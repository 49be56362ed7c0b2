using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature has planned by the clocks of a zone, whose rules may be others after a start.</summary>
internal interface IZoneNews
{
    /// <summary>Before rules are compared: what an earlier version has planned by no clock in particular.</summary>
    Task RememberAsync(Occasion on, CancellationToken ct);

    Task ZoneChangedAsync(string zone, Occasion on, CancellationToken ct);
}
