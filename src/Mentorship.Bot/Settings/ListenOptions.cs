using System.ComponentModel.DataAnnotations;

namespace Mentorship.Hosting;

/// <summary>The address of the service's own pages: health, and the webhook where it is used.</summary>
public sealed class ListenOptions
{
    public const string Section = "Listen";

    [Required, RegularExpression("^http://[^/]+$", ErrorMessage = "Listen:Url must look like http://127.0.0.1:5080.")]
    public string Url { get; init; } = "http://127.0.0.1:5080";
}
