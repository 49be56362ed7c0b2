using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How often the service asks itself a question, and when it is trouble that no answer came back.</summary>
public sealed class CanaryOptions
{
    public const string Section = "Canary";

    /// <summary>Nothing for never.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The number of a private chat that has pressed Start: each time one message there is changed. Empty for none.</summary>
    [RegularExpression(@"^(\d{1,16})?$", ErrorMessage = "Canary:Chat must be the number of a private chat, or empty.")]
    public string Chat { get; init; } = "";

    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan AlarmAfter { get; init; } = TimeSpan.FromMinutes(10);
}
