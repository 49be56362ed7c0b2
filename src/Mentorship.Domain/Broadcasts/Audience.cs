namespace Mentorship.Domain.Broadcasts;

/// <summary>Whether the pair of a person matters.</summary>
public enum PairNeed { Any, Paired, Alone }

/// <summary>Groups of roles that an author switches on and off.</summary>
public enum AudiencePart { Mentees, Mentors, Staff }

/// <summary>Who an announcement is for, as a rule: who fits it is found anew each time until the sending begins.</summary>
public sealed record Audience
{
    public static readonly Audience Everybody = new() { Parts = [AudiencePart.Mentees, AudiencePart.Mentors] };

    public IReadOnlyList<AudiencePart> Parts { get; init; } = [];

    public PairNeed Pairs { get; init; }

    /// <summary>Null for all directions.</summary>
    public ActivityDirection? Direction { get; init; }

    /// <summary>Only those who have an unfinished questionnaire.</summary>
    public bool OwesQuestionnaire { get; init; }

    /// <summary>Schools of a municipality; none named means all of them.</summary>
    public IReadOnlyList<string> Schools { get; init; } = [];

    public bool Includes(AudiencePart part) => Parts.Contains(part);

    public Audience Toggle(AudiencePart part) => this with { Parts = Toggled(Parts, part) };

    public Audience ToggleSchool(string school) => this with { Schools = Toggled(Schools, school) };

    /// <summary>Any, with a pair, without one, and any again.</summary>
    public Audience NextPairs() => this with { Pairs = (PairNeed)(((int)Pairs + 1) % Enum.GetValues<PairNeed>().Length) };

    private static IReadOnlyList<T> Toggled<T>(IReadOnlyList<T> all, T one) =>
        all.Contains(one) ? [.. all.Where(other => !Equals(other, one))] : [.. all.Append(one).Order()];
}
