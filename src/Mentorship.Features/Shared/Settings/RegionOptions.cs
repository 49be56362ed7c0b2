using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>What holds for everybody who has not chosen otherwise: the zone, the language and the quiet hours.</summary>
public sealed class RegionOptions : IValidatableObject
{
    public const string Section = "Region";

    [Required]
    public string Zone { get; init; } = "Europe/Moscow";

    [RegularExpression("^(ru|en)$", ErrorMessage = "Region:Locale must be ru or en: the texts of the service stand whole in these.")]
    public string Locale { get; init; } = "ru";

    [RegularExpression(@"^([01]\d|2[0-3]):[0-5]\d$", ErrorMessage = "Region:QuietFrom must be a time of the day such as 21:00.")]
    public string QuietFrom { get; init; } = "21:00";

    [RegularExpression(@"^([01]\d|2[0-3]):[0-5]\d$", ErrorMessage = "Region:QuietUntil must be a time of the day such as 21:00.")]
    public string QuietUntil { get; init; } = "07:00";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out _))
            yield return new ValidationResult($"{Section}:{nameof(Zone)} must be the name of an IANA zone, such as Europe/Moscow.");
    }
}
