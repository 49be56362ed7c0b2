namespace Mentorship.Domain.Meetings.FreeHours;

/// <summary>What kind of time is looked for.</summary>
/// <param name="From">Nothing earlier is suggested.</param>
public sealed record Wish(DateTimeOffset From, TimeSpan Length)
{
    public int Suggestions { get; init; } = 3;

    public int Days { get; init; } = 14;

    /// <summary>Suggestions begin on a multiple of this.</summary>
    public TimeSpan Grid { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How far a second suggestion within one free time lies behind the first.</summary>
    public TimeSpan Stride { get; init; } = TimeSpan.FromMinutes(30);
}
