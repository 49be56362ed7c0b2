using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>The rules of pairing that an installation may change.</summary>
public sealed class PairingOptions
{
    public const string Section = "Pairing";

    /// <summary>How many mentees one mentor may have at a time.</summary>
    [Range(1, 20)]
    public int MaxMenteesPerMentor { get; init; } = 2;
}
