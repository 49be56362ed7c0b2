using System.ComponentModel.DataAnnotations;

namespace Mentorship.Hosting;

/// <summary>The address of the service's own pages: health, and the webhook where it is used.</summary>
public sealed class ListenOptions
{
    public const string Section = "Listen";

    private const string Port = @"(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])";

    private const string Part = @"(25[0-5]|2[0-4]\d|1?\d?\d)";

    // By any other name the server would listen at every address of the machine.
    [Required, RegularExpression(@$"^http://(?!localhost:0+$)(localhost|\*|\+|{Part}(\.{Part}){{3}}|\[[\da-fA-F:.]+\])(:{Port})?$",
        ErrorMessage = "Listen:Url must look like http://127.0.0.1:5080.")]
    public string Url { get; init; } = "http://127.0.0.1:5080";
}
