using System.ComponentModel.DataAnnotations;
using Mentorship.Domain.HelpRequests;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How a question of one urgency goes round: to whom, how many at once, how often, and when the curator hears of it.</summary>
public sealed class WaveOptions
{
    /// <summary>Tiers in order; whoever is in none of them comes with Mentors, so it must be there.</summary>
    public string Order { get; init; } = "OwnMentor, Helpers, OnDuty, Mentors, Municipality";

    [Range(1, 100)]
    public int Size { get; init; } = 5;

    /// <summary>Between two waves; it is no promise to anybody.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan Pause { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The promise: that long after it was asked a question that nobody took is with the curator.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan Escalation { get; init; } = TimeSpan.FromHours(4);

    internal bool AsksElsewhere => Names.Contains(nameof(Tier.Municipality));

    internal WaveTerms Terms => new([.. Names.Select(Enum.Parse<Tier>)], Size);

    private string[] Names => Order.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Null when the order can be followed; the rest of the sentence after the name of the setting otherwise.</summary>
    internal string? OrderFault =>
        !Array.TrueForAll(Names, name => Enum.GetNames<Tier>().Contains(name)) || !Names.Contains(nameof(Tier.Mentors))
            ? $"must name some of {string.Join(", ", Enum.GetNames<Tier>())}, Mentors among them."
        : Names.Distinct().Count() < Names.Length ? "must name nobody twice."
        : null;
}
