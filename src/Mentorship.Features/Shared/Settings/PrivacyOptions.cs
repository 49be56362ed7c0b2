namespace Mentorship.Features;

/// <summary>How much of a person the service writes into a chat.</summary>
public sealed class PrivacyOptions
{
    public const string Section = "Privacy";

    /// <summary>On: initials only. Off: full names.</summary>
    public bool NoPersonalData { get; init; } = true;

    /// <summary>What messages of consultations are about.</summary>
    public const string Consultation = "request:";

    /// <summary>On: the messenger is asked not to offer saving or forwarding what is written in consultations. A hint, not a guarantee.</summary>
    public bool ProtectConsultations { get; init; }
}
