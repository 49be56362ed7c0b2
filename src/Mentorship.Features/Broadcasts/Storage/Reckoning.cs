using Mentorship.Domain.Broadcasts;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>What a sending costs: how many hear it at once, when their quiet hours end, with the evening digest, and not at all.</summary>
internal sealed record Reckoning(IReadOnlyList<AudienceGroup> Groups, DailyBudget Budget, Broadcast Facts)
{
    public long All => Groups.Sum(group => group.Count);

    public long Closed => Groups.Where(group => group.Reachable == 0).Sum(group => group.Count);

    public long Reached => All - Closed;

    /// <summary>By the moment at which it may ring; those who hear it at once come under the moment itself.</summary>
    public IReadOnlyList<(DateTimeOffset At, long Count)> Moments(DateTimeOffset at) => Heard(at, isEvening: false);

    /// <summary>By the moment of the digest.</summary>
    public IReadOnlyList<(DateTimeOffset At, long Count)> Evenings(DateTimeOffset at) => Heard(at, isEvening: true);

    private IReadOnlyList<(DateTimeOffset At, long Count)> Heard(DateTimeOffset at, bool isEvening) =>
    [
        .. from heard in Groups where heard.Reachable > 0
        let quiet = QuietTime.Of(heard.Zone, heard.QuietFrom, heard.QuietUntil)
        let moment = quiet.HeldUntil(at) is { } morning && !Facts.IsMissedBy(morning, quiet.Zone) ? morning : at
        where isEvening == (heard.HasEnough > 0 && DailyBudget.DayEnds(quiet.Zone, at) > moment
            && !Facts.HasBegun(Budget.DigestAfter(quiet, moment)))
        group heard.Count by isEvening ? Budget.DigestAfter(quiet, moment) : moment into same
        orderby same.Key select (same.Key, same.Sum()),
    ];
}
