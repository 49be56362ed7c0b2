using System.ComponentModel.DataAnnotations;

namespace Mentorship.Features;

/// <summary>Who may come in without an invitation.</summary>
public enum SelfRegistration
{
    /// <summary>Nobody.</summary>
    Closed,

    /// <summary>Whoever a curator accepts.</summary>
    Approval,

    /// <summary>Anybody may give consent and take a self-diagnosis; they belong to no school and see only their own results.</summary>
    Open,
}

/// <summary>How people come in.</summary>
public sealed class OnboardingOptions
{
    public const string Section = "Onboarding";

    [EnumDataType(typeof(SelfRegistration))]
    public SelfRegistration SelfRegistration { get; init; } = SelfRegistration.Closed;
}
