using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>When people may be asked and can meet, where neither they nor the calendar of their school say anything.</summary>
public sealed class HoursOptions : IValidatableObject
{
    public const string Section = "Hours";

    public TimeOnly From { get; init; } = new(13, 0);

    public TimeOnly Until { get; init; } = new(18, 0);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Until <= From) yield return new ValidationResult("Hours:Until must be later than Hours:From.");
    }
}
