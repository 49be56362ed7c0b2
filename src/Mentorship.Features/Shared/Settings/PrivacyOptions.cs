namespace Mentorship.Features;

/// <summary>How much of a person the service writes into a chat.</summary>
public sealed class PrivacyOptions
{
    public const string Section = "Privacy";

    /// <summary>On: initials only. Off: full names.</summary>
    public bool NoPersonalData { get; init; } = true;
}
