namespace Mentorship.Domain.Questionnaires;

/// <summary>What the respondent can lean on or offer to colleagues, by where it was said.</summary>
public abstract record Strength
{
    private Strength() { }

    /// <summary>Something that comes easily.</summary>
    public sealed record Item(string Question, ActivityDirection Direction, IReadOnlyList<string> Tags) : Strength;

    /// <summary>A success in the respondent's own words.</summary>
    public sealed record Story(string Text) : Strength;

    /// <summary>Help the respondent offers to others; the seed of reverse mentoring.</summary>
    public sealed record Offer(string Option) : Strength;
}
