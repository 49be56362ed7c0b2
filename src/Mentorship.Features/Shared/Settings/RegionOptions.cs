using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>What holds for everybody who has not chosen otherwise: the zone, the language and the quiet hours.</summary>
public sealed class RegionOptions
{
    public const string Section = "Region";

    [Required]
    public string Zone { get; init; } = "Europe/Moscow";

    [RegularExpression("^(ru|en)$")]
    public string Locale { get; init; } = "ru";

    [RegularExpression(@"^([01]\d|2[0-3]):[0-5]\d$")]
    public string QuietFrom { get; init; } = "21:00";

    [RegularExpression(@"^([01]\d|2[0-3]):[0-5]\d$")]
    public string QuietUntil { get; init; } = "07:00";
}
