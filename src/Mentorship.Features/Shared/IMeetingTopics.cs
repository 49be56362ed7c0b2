using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Brings what somebody wants to talk about to their next meeting with their mentor.</summary>
internal interface IMeetingTopics
{
    /// <summary>Where nothing is arranged, a meeting about it is offered to be.</summary>
    Task<Replies> BringAsync(string topic, Occasion on, CancellationToken ct);
}
