using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>How people reach the pages of the service from outside.</summary>
public sealed class WebOptions
{
    public const string Section = "Web";

    /// <summary>Empty while there is no such address; what needs a page is then done at the command line.</summary>
    [RegularExpression(@"^(https://([^\s/?#:@[]+|\[[\da-fA-F:.]+\])(:\d{1,5})?(/[^\s?#]*)?|http://(127\.0\.0\.1|localhost)(:\d+)?/?)?$",
        ErrorMessage = "Web:PublicUrl must start with https://, or be empty; http:// is for this machine alone.")]
    public string PublicUrl { get; init; } = "";
}
