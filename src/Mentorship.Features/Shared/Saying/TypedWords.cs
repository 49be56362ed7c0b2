using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>Words typed into a form: cleaned, and neither empty nor longer than there is room for.</summary>
internal static class TypedWords
{
    public static Answer<string> Parse(string typed, int longest, Phrase otherwise) =>
        Pipeline.Words.Clean(typed).Trim() is { Length: > 0 } words && words.Length <= longest ? words : new Rejected(otherwise);
}
