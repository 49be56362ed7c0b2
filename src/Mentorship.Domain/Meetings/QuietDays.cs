namespace Mentorship.Domain.Meetings;

/// <summary>A pair as the watch over it will find it, if nothing is arranged meanwhile.</summary>
/// <param name="MissingSince">From that day it counts as one without meetings.</param>
/// <param name="NextLook">The first look that finds it so.</param>
public sealed record WatchedPair(DateOnly MissingSince, DateOnly NextLook);

/// <summary>The mornings on which the curators hear of pairs without meetings: of all of them at once, and again a week later.</summary>
public static class QuietDays
{
    public const int Again = 7;

    public static IReadOnlyList<(DateOnly Day, int Pairs)> Until(DateOnly last, params IReadOnlyList<WatchedPair> pairs)
    {
        var told = new List<(DateOnly Day, int Pairs)>();
        while (pairs.Count > 0 && pairs.Min(pair => pair.NextLook) is var day && day <= last)
        {
            told.Add((day, pairs.Count(pair => pair.MissingSince <= day)));
            pairs = [.. pairs.Select(pair => pair.MissingSince <= day ? pair with { NextLook = day.AddDays(Again) } : pair)];
        }

        return told;
    }
}
