using System.Text.Json;

namespace Mentorship.Conversations;

/// <summary>Gives every enum member one phrase, <c>enum.type.member</c> in kebab case, so that no screen names it differently.</summary>
public static class Labels
{
    public static Phrase Of<TEnum>(TEnum member) where TEnum : struct, Enum => Cache<TEnum>.Phrases[member];

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    private static class Cache<TEnum> where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, Phrase> Phrases = Enum.GetValues<TEnum>().Distinct()
            .ToDictionary(m => m, m => new Phrase($"enum.{Kebab(typeof(TEnum).Name)}.{Kebab(m.ToString())}"));
    }
}
