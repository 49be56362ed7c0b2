namespace Mentorship.Domain.HelpRequests;

/// <summary>What a mentor has made of a question so far; who declined or let it lapse is not asked again.</summary>
public enum Stance { NotAsked, Asked, Out }

/// <summary>A mentor who could be asked, as far as the choice depends on it.</summary>
/// <param name="IsPaired">Works in a pair with the author.</param>
/// <param name="Load">Open requests that the mentor holds now.</param>
public sealed record Candidate(PersonId Person, bool IsPaired, bool IsReachable, long Load)
{
    public IReadOnlyList<ActivityDirection> Directions { get; init; } = [];

    public Stance Stance { get; init; }

    /// <summary>On a pause: gets no new questions.</summary>
    public bool IsAway { get; init; }

    public bool Covers(ActivityDirection? direction) =>
        direction is not { } wanted || Directions.Count == 0 || Directions.Contains(wanted);
}
