using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>Roles as words, one or several.</summary>
internal static class RoleWords
{
    /// <param name="names">Names of roles separated by commas, as stored.</param>
    public static Phrase Of(string names) => Speaking.Joined(SharedTexts.Comma,
        RoleNames.Read(names.Split(',')).Distinct().Select(Labels.Of));
}
