namespace Mentorship.Testing;

/// <summary>What a stroll has met, so that a test can tell that it met enough.</summary>
public sealed record Strolled
{
    public int Finished { get; internal set; }

    public int Stopped { get; internal set; }

    public int Lapsed { get; internal set; }

    public int NotMine { get; internal set; }

    /// <summary>Names of the steps on which a question was asked.</summary>
    public SortedSet<string> Steps { get; } = new(StringComparer.Ordinal);
}
