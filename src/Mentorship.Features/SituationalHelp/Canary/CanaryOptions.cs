using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How often the service asks itself a question, and when it is trouble that no answer came back.</summary>
public sealed class CanaryOptions : IValidatableObject
{
    public const string Section = "Canary";

    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(10);

    /// <summary>Nothing for never.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "1.00:00:00")]
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The number of a private chat that has pressed Start: each time one message there is changed. Empty for none.</summary>
    [RegularExpression(@"^(\d{1,16})?$", ErrorMessage = "Canary:Chat must be the number of a private chat, or empty.")]
    public string Chat { get; init; } = "";

    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan AlarmAfter { get; init; } = TimeSpan.FromMinutes(10);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Every > TimeSpan.Zero && Every < Soonest)
            yield return new ValidationResult("Canary:Every must be ten seconds at least, or 00:00:00 for never.");
        if (Every > TimeSpan.Zero && AlarmAfter <= Every)
            yield return new ValidationResult("Canary:AlarmAfter must be longer than Canary:Every: between two rounds nothing comes back.");
    }
}
