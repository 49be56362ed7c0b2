using Mentorship.Conversations;
using Mentorship.Domain;

namespace Mentorship.Features.Broadcasts;

/// <summary>What in the words looks like personal data, said before anybody gets them.</summary>
internal static class TraceLines
{
    /// <summary>In every language, and on the button with an address.</summary>
    public static IEnumerable<Phrase> Of(Post post) =>
        Of([post.Words.Text, .. post.OtherWords.Values.Select(words => words.Text), post.Link?.Label ?? ""]);

    public static IEnumerable<Phrase> Of(IEnumerable<string> all) => all
        .SelectMany(PersonalTraces.In).Distinct().Order()
        .Select(trace => (Phrase)(BroadcastTexts.Trace + trace.ToString().ToLowerInvariant()));
}
