using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>Part of a name to search for.</summary>
internal static class SearchWords
{
    private const int Least = 2;
    private const int Most = 60;

    public static Answer<string> Parse(string typed) => typed.Trim() is { Length: >= Least and <= Most } words
        ? words
        : new Rejected(SharedTexts.SearchLonger);
}
