using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What a sending costs: how many hear it at once, how many when their quiet hours end, how many not at all.</summary>
internal sealed record Reckoning(IReadOnlyList<AudienceGroup> Groups)
{
    public long All => Groups.Sum(group => group.Count);

    public long Closed => Groups.Where(group => group.Reachable == 0).Sum(group => group.Count);

    public long Reached => All - Closed;

    /// <summary>By the moment at which it may ring; those who hear it at once come under the moment itself.</summary>
    public IReadOnlyList<(DateTimeOffset At, long Count)> Moments(DateTimeOffset at) =>
    [
        .. from heard in Groups where heard.Reachable > 0
        group heard.Count by QuietTime.Of(heard.Zone, heard.QuietFrom, heard.QuietUntil).HeldUntil(at) ?? at into same
        orderby same.Key select (same.Key, same.Sum()),
    ];
}
