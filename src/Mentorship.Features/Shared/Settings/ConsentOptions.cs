using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>The document by which people allow the service to process their data, and who the operator is.</summary>
public sealed class ConsentOptions
{
    public const string Section = "Consent";

    /// <summary>A higher number asks everybody again.</summary>
    [Range(1, 1000)]
    public int Version { get; init; } = 1;

    [Required]
    public string OperatorName { get; init; } = "оператор не указан";

    [Required]
    public string OperatorAddress { get; init; } = "адрес не указан";

    /// <summary>Where the whole document can be read; empty when it is shown in the chat only.</summary>
    [RegularExpression(@"^(https://\S+\.\S+)?$", ErrorMessage = "Consent:DocumentUrl must be an https address, or empty.")]
    public string DocumentUrl { get; init; } = "";
}
