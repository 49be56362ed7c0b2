using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.HelpRequests;

/// <summary>
/// Decides who hears of a question next: one's own mentor, then the helpers whom the author named, then who is on duty for its direction,
/// then the others of the school, then those of other schools of the municipality who answer there as well.
/// </summary>
/// <remarks>
/// Whoever cannot be asked now is passed over and asked as soon as they can be; nobody is left out for good, and a wave in which
/// everybody is passed over does not move the moment at which the curator hears of the question. The first wave waits for one's own
/// mentor no longer than the pause between waves, and not for a rest, which may begin anew again and again; otherwise the next are asked
/// now and the own mentor when they can be.
/// Among the others those of the direction go first, and the least busy of them.
/// </remarks>
public static class Waves
{
    public static Wave Next(
        IReadOnlyList<Candidate> candidates, WaveTerms terms, ActivityDirection? direction, WaveMoment at)
    {
        var left = candidates.Where(one => one.IsLeft);
        if (OwnMentorSoon(candidates, terms, at) is { } soon) return new([], soon);
        var people = Chosen(left.Where(one => one.Obstacle.IsNone), terms, direction);
        if (people is [] && terms.BreaksRest) people = Chosen(left.Where(one => one.Obstacle.Why is Hindrance.JustAsked), terms, direction);
        var chosen = people.ToHashSet();
        return new(people, LooksAgainAt(left.Where(one => !chosen.Contains(one.Person)), people.Count > 0, at));
    }

    /// <summary>A question that fell back goes at once to everybody of the school who has not said no and can be asked; other schools follow.</summary>
    public static Wave Again(IReadOnlyList<Candidate> candidates, WaveMoment at)
    {
        var left = candidates.Where(one => one is { IsReachable: true, Stance: not Stance.Out })
            .ToLookup(one => one.Obstacle.IsNone && (!one.IsElsewhere || one.Stance is Stance.Asked));
        return new([.. left[true].Select(one => one.Person)], LooksAgainAt(left[false], isWaveOut: false, at));
    }

    /// <summary>The curators to call: those on duty first; where none is, and once they were called, all who are not away.</summary>
    public static IReadOnlyList<PersonId> Curators(IReadOnlyList<(PersonId Person, Readiness How)> curators, bool isFirst)
    {
        var groups = curators.ToLookup(one => one.How);
        var here = curators.Where(one => one.How is not Readiness.Away).ToList();
        return [.. (isFirst && groups[Readiness.OnDuty].Any() ? groups[Readiness.OnDuty] : here is [] ? curators : here)
            .Select(one => one.Person)];
    }

    private static DateTimeOffset? OwnMentorSoon(IReadOnlyList<Candidate> candidates, WaveTerms terms, WaveMoment at)
    {
        var isFirst = terms.Order is [Tier.OwnMentor, ..] && candidates.All(one => one.Stance is Stance.NotAsked);
        var own = isFirst ? candidates.FirstOrDefault(one => one is { IsPaired: true, IsLeft: true }) : null;
        return own?.Obstacle is { Why: not Hindrance.JustAsked, Until: { } until } && until <= at.PauseEnds ? until : null;
    }

    /// <summary>Nothing is copied but the tier that is chosen: there may be very many candidates.</summary>
    private static IReadOnlyList<PersonId> Chosen(IEnumerable<Candidate> ready, WaveTerms terms, ActivityDirection? direction) =>
        terms.Order.SelectMany(tier => Of(tier, ready, direction)).Select(people => First(people, terms.Size))
            .FirstOrDefault(people => people.Count > 0, []);

    /// <summary>The tier, and where it has two halves the better one before the whole.</summary>
    private static IEnumerable<IEnumerable<Candidate>> Of(Tier tier, IEnumerable<Candidate> ready, ActivityDirection? direction) => tier switch
    {
        Tier.OwnMentor => [ready.Where(one => one.IsPaired)],
        Tier.Helpers => [ready.Where(one => one.IsHelper)],
        Tier.OnDuty => [ready.Where(one => one is { IsOnDuty: true, IsElsewhere: false } && one.Covers(direction))],
        Tier.Municipality => [ready.Where(one => one.IsElsewhere && one.Covers(direction))],
        _ => [ready.Where(one => !one.IsElsewhere && one.Covers(direction)), ready.Where(one => !one.IsElsewhere)],
    };

    private static List<PersonId> First(IEnumerable<Candidate> people, int size) =>
    [
        .. people.OrderByDescending(one => one.IsOnDuty).ThenBy(one => one.Load).ThenBy(one => one.TakenLately)
            .Take(size).Select(one => one.Person),
    ];

    private static DateTimeOffset? LooksAgainAt(IEnumerable<Candidate> left, bool isWaveOut, WaveMoment at) =>
        left.Select(one => (DateTimeOffset?)MomentOf(one, isWaveOut, at)).Min();

    /// <summary>After a wave the pause holds for everybody but one's own mentor.</summary>
    private static DateTimeOffset MomentOf(Candidate one, bool isWaveOut, WaveMoment at) => one.Obstacle switch
    {
        { IsNone: true } => at.PauseEnds,
        { Until: null } => at.LooksAgainAt,
        { Until: { } until } => one.IsPaired || !isWaveOut ? until : Later(until, at.PauseEnds),
    };

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
