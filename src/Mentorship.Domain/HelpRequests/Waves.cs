namespace Mentorship.Domain.HelpRequests;

/// <summary>Decides who hears of a question next: the pair first, then those who know the direction, the least busy first.</summary>
public static class Waves
{
    /// <summary>The people of the next wave; empty when only the curator is left.</summary>
    /// <param name="size">How many are asked at once after the first wave.</param>
    public static IReadOnlyList<PersonId> Next(IReadOnlyList<Candidate> candidates, ActivityDirection? direction, int size)
    {
        var free = candidates.Where(one => one is { IsReachable: true, IsAway: false, Stance: Stance.NotAsked }).ToList();
        var isFirst = candidates.All(one => one.Stance is Stance.NotAsked);
        if (isFirst && free.Where(one => one.IsPaired).ToList() is [_, ..] paired) return Ids(paired);
        if (isFirst && !candidates.Any(one => one.IsPaired)) return Ids(free);
        return Ids(Fitting(free, direction).OrderBy(one => one.Load).Take(size));
    }

    /// <summary>A question that fell back goes to everybody at once who has not said no.</summary>
    public static IReadOnlyList<PersonId> Again(IReadOnlyList<Candidate> candidates) =>
        Ids(candidates.Where(one => one is { IsReachable: true, IsAway: false, Stance: not Stance.Out }));

    private static List<Candidate> Fitting(List<Candidate> free, ActivityDirection? direction) =>
        free.Where(one => one.Covers(direction)).ToList() is [_, ..] fitting ? fitting : free;

    private static List<PersonId> Ids(IEnumerable<Candidate> people) => [.. people.Select(one => one.Person)];
}
