using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features;

/// <summary>Roles as words, one or several.</summary>
internal static class RoleWords
{
    /// <param name="names">Names of roles separated by commas, as stored.</param>
    public static Phrase Of(string names) => Speaking.Joined(SharedTexts.Comma,
        names.Split(',', StringSplitOptions.RemoveEmptyEntries).Distinct()
            .Where(name => Enum.IsDefined(typeof(Role), name)).Select(name => Labels.Of(Enum.Parse<Role>(name))));
}
