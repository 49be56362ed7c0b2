using Microsoft.Extensions.Options;

namespace Mentorship.Features;

/// <summary>How a person is called in texts of the service: by initials, or by full name where the installation allows it.</summary>
internal sealed class Names(IOptions<PrivacyOptions> privacy)
{
    public string Of(string displayName, string fullName) => Pipeline.Words.Name(privacy.Value.NoPersonalData ? displayName : fullName);

    /// <summary>With the first subject, because initials repeat.</summary>
    public string WithSubject(string displayName, string fullName, string subjects) => Subjected(Of(displayName, fullName), subjects);

    /// <summary>For files that never enter a chat.</summary>
    public static string InFull(string fullName, string subjects) => Subjected(fullName, subjects);

    private static string Subjected(string name, string subjects)
    {
        var subject = subjects.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return subject is null ? name : $"{name}, {subject}";
    }
}
