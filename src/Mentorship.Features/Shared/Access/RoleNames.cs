using System.Collections.Frozen;
using Mentorship.Domain;

namespace Mentorship.Features;

/// <summary>Roles by the names under which they are stored; looked up at every update, so never by reflection.</summary>
internal static class RoleNames
{
    private static readonly FrozenDictionary<string, Role> Known = Enum.GetValues<Role>().ToFrozenDictionary(role => role.ToString());

    /// <summary>Null for what is no role, such as the mark of the service itself.</summary>
    public static Role? Read(string name) => Known.TryGetValue(name, out var role) ? role : null;

    public static IEnumerable<Role> Read(IEnumerable<string> names) => names.Select(Read).OfType<Role>();
}
