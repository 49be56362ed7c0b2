namespace Mentorship.Features;

/// <summary>Look whether a pair meets; planned again by itself for as long as the pair works.</summary>
internal sealed record WatchPair(Guid Pair)
{
    public const string Name = "meeting.watch-pair";
}
