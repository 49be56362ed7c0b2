using System.Collections.Frozen;

namespace Mentorship.Features.Questionnaires;

/// <summary>Members of an enum by their declared names: numbers and unknown names are never read as something else.</summary>
internal static class Named<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Members = Enum.GetValues<T>().ToFrozenDictionary(member => member.ToString());

    public static T Read(string name) =>
        Members.TryGetValue(name, out var member) ? member : throw new FormatException($"'{name}' is no {typeof(T).Name}");
}
