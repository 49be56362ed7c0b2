using Mentorship.Domain.Calendar;

namespace Mentorship.Domain.HelpRequests;

/// <summary>What a mentor has made of a question so far; who declined or let it lapse is not asked again.</summary>
public enum Stance { NotAsked, Asked, Out }

/// <summary>A mentor who could be asked, as far as the choice depends on it.</summary>
/// <param name="IsPaired">Works in a pair with the author.</param>
/// <param name="Load">Open requests that the mentor holds now.</param>
public sealed record Candidate(PersonId Person, bool IsPaired, bool IsReachable, long Load)
{
    public IReadOnlyList<ActivityDirection> Directions { get; init; } = [];

    /// <summary>The author named them, and they agreed.</summary>
    public bool IsHelper { get; init; }

    /// <summary>Of another school of the municipality: answers there as well, and is asked in a tier of their own.</summary>
    public bool IsElsewhere { get; init; }

    public Stance Stance { get; init; }

    /// <summary>By the calendar: lessons, hours, pauses and duty.</summary>
    public ReadyNow Ready { get; init; }

    /// <summary>The end of the quiet hours that an urgent question would break.</summary>
    public DateTimeOffset? NightUntil { get; init; }

    /// <summary>Owes a word in a question of somebody else.</summary>
    public bool IsBusy { get; init; }

    /// <summary>The end of the rest after the question of somebody else.</summary>
    public DateTimeOffset? RestsUntil { get; init; }

    /// <summary>When the mentor has taken fewer questions in seven days than the week allows; null while that is so.</summary>
    public DateTimeOffset? EnoughUntil { get; init; }

    /// <summary>Questions taken in the last seven days.</summary>
    public long TakenLately { get; init; }

    public bool IsOnDuty => Ready.How is Readiness.OnDuty;

    /// <summary>May still be asked, now or later.</summary>
    public bool IsLeft => IsReachable && Stance is Stance.NotAsked;

    /// <summary>What keeps the mentor from being asked now. The week's limit is for the questions of others, not of one's own pair.</summary>
    public Obstacle Obstacle => Ready.How switch
    {
        Readiness.Away => new(Hindrance.Away, Ready.Until),
        Readiness.InLesson => new(Hindrance.InLesson, Ready.Until),
        Readiness.OffHours => new(Hindrance.OffHours, Ready.Until),
        Readiness.Free when NightUntil is not null => new(Hindrance.Night, NightUntil),
        _ when IsBusy => new(Hindrance.Busy, null),
        _ when RestsUntil is not null => new(Hindrance.JustAsked, RestsUntil),
        _ when EnoughUntil is not null && !IsPaired => new(Hindrance.EnoughThisWeek, EnoughUntil),
        _ => default,
    };

    public bool Covers(ActivityDirection? direction) =>
        direction is not { } wanted || Directions.Count == 0 || Directions.Contains(wanted);
}
