using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>What a feature has planned by the clock or the quiet hours of the acting person, who has just changed them.</summary>
internal interface IClockNews
{
    Task ClockChangedAsync(Occasion on, CancellationToken ct);
}
