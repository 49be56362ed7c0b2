using System.ComponentModel.DataAnnotations;

namespace Mentorship.Hosting;

/// <summary>Who is told when the service itself is unwell.</summary>
public sealed class AdminOptions
{
    public const string Section = "Admin";

    /// <summary>The number of a private chat with the bot; empty for none.</summary>
    [RegularExpression(@"^(\d{1,16})?$", ErrorMessage = "Admin:AlarmChat must be the number of a private chat, or empty.")]
    public string AlarmChat { get; init; } = "";
}
