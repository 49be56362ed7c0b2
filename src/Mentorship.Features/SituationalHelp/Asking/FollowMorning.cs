using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Whoever is to be asked in the morning is known to have the question from then on: also when that morning is another one.</summary>
internal sealed class FollowMorning(CircleStore circle) : IMorningNews
{
    public Task MorningMovedAsync(Morning morning, Occasion on, CancellationToken ct) => circle.RingLaterAsync(morning, ct);
}
